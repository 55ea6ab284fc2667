import type { Reference } from 'pdfkit';
import type { Photo } from '../../document/document.ts';
import { cleanJpeg } from '../../photo/jpeg.ts';
import { channelsOf, readPng } from '../../photo/png.ts';
import { turned, type Turn } from '../../photo/turn.ts';
import { cropOf } from '../../photo/crop.ts';
import type { ImageItem } from '../../layout/pages/page.ts';
import type { PdfFile } from './file.ts';
import { number } from './number.ts';

/** A photo as an image of the file (ISO 32000-1, 8.9.5), compressed as it is: pdfkit would decode a PNG whole, and not in order. */
export function embedImage(photo: Photo, pdf: PdfFile): Reference {
  const image = photo.mediaType === 'image/jpeg' ? jpegImage(photo) : pngImage(photo, pdf);
  const stored = turned({ width: photo.width, height: photo.height }, photo.turn);
  const reference = pdf.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: stored.width,
    Height: stored.height,
    ...image.entries,
  });
  reference.end(image.data);
  return reference;
}

/** What is particular to a kind of picture in an image's dictionary, and its stream. */
interface Image {
  readonly entries: Readonly<Record<string, unknown>>;
  readonly data: Uint8Array;
}

function jpegImage({ bytes }: Photo): Image {
  const { components } = cleanJpeg(bytes);
  const ColorSpace = components === 1 ? 'DeviceGray' : 'DeviceRGB';
  return { entries: { ColorSpace, BitsPerComponent: 8, Filter: 'DCTDecode' }, data: bytes };
}

/** A PNG's rows are what PDF calls the PNG predictors (7.4.4.4). */
function pngImage({ bytes }: Photo, pdf: PdfFile): Image {
  const png = readPng(bytes);
  const { width, bitDepth, palette, data } = png;
  const Colors = channelsOf(png);
  const ColorSpace = png.colorType === 3 && palette ? indexed(palette, pdf) : Colors === 1 ? 'DeviceGray' : 'DeviceRGB';
  const DecodeParms = { Predictor: 15, Colors, BitsPerComponent: bitDepth, Columns: width };
  return { entries: { ColorSpace, BitsPerComponent: bitDepth, Filter: 'FlateDecode', DecodeParms }, data };
}

function indexed(palette: Uint8Array, pdf: PdfFile): readonly unknown[] {
  const colors = pdf.ref({});
  colors.end(palette);
  return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, colors];
}

/** Matrices that turn the unit square clockwise within itself, by quarters (8.3.3); and the one that mirrors it. */
const QUARTERS = ['1 0 0 1 0 0 cm', '0 -1 1 0 0 1 cm', '-1 0 0 -1 1 1 cm', '0 1 -1 0 1 0 cm'] as const;
const MIRROR = '-1 0 0 1 1 0 cm';

/** What makes the stored picture the one that is seen; what stands last comes first. */
function upright({ quarters, mirrored }: Turn): readonly string[] {
  return [QUARTERS[quarters], ...(mirrored ? [MIRROR] : [])];
}

/** The operators that draw a picture: all of it is placed, and only what lies in its box is painted. */
export function imageOperators({ x, y, width, height, photo }: ImageItem, name: string): string {
  const crop = cropOf(photo, { width, height });
  const whole = { width: width / (1 - crop.left - crop.right), height: height / (1 - crop.top - crop.bottom) };
  const left = x - crop.left * whole.width;
  const bottom = y + (1 - crop.top) * whole.height;
  return [
    'q',
    `${[x, y, width, height].map(number).join(' ')} re W n`,
    // The page's origin is at the top, a picture's at the bottom.
    `${[whole.width, 0, 0, -whole.height, left, bottom].map(number).join(' ')} cm`,
    ...(photo.turn ? upright(photo.turn) : []),
    `/${name} Do`,
    'Q',
  ].join('\n');
}
