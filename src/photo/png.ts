import { crc32 } from 'node:zlib';
import { checkDimensions } from './dimensions.ts';
import { orientationOf } from './exif.ts';
import { turnOf, type Turn } from './turn.ts';
import { damaged } from './unusable.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The colour types (ISO/IEC 15948, table 9): samples of a pixel, and the bits that a sample may have. */
const colorTypes = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
} as const;

export type ColorType = keyof typeof colorTypes;

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colorType: ColorType;
  readonly interlaced: boolean;
}

/** A PNG as it is stored: its pixels still compressed. */
export interface Png extends PngHeader {
  /** Three bytes a colour. */
  readonly palette?: Uint8Array;
  /** The tRNS chunk: an alpha for each colour of the palette, or the one colour that is transparent. */
  readonly transparency?: Uint8Array;
  /** What the eXIf chunk says of how the camera was held. */
  readonly turn?: Turn;
  /** A zlib stream (RFC 1950) of filtered rows. */
  readonly data: Uint8Array;
}

export function isPng(file: Uint8Array): boolean {
  return signature.every((byte, index) => file[index] === byte);
}

/** Samples of a pixel. */
export function channelsOf({ colorType }: PngHeader): number {
  return colorTypes[colorType].channels;
}

/** Reads a PNG's chunks; throws an UnusablePhoto for what is damaged or too large. */
export function readPng(file: Uint8Array): Png {
  const [first, ...chunks] = [...chunksOf(file)];
  if (first?.type !== 'IHDR' || first.body.length !== 13) throw damaged('it does not begin with its size');
  const header = readHeader(first.body);
  const bodies = (type: string): readonly Uint8Array[] =>
    chunks.filter((chunk) => chunk.type === type).map(({ body }) => body);
  const unknown = chunks.find(({ type }) => /^[A-Z]/.test(type) && !['PLTE', 'IDAT', 'IEND'].includes(type));
  if (unknown) throw damaged(`it holds a "${unknown.type}"`);
  const [palette] = bodies('PLTE');
  const [transparency] = bodies('tRNS');
  const [exif] = bodies('eXIf');
  const turn = exif && turnOf(orientationOf(exif));
  if (header.colorType === 3 && (!palette || palette.length % 3 !== 0 || palette.length > 768))
    throw damaged('its colours are missing');
  if (bodies('IDAT').length === 0) throw damaged('there is no picture in it');
  return {
    ...header,
    ...(palette && { palette }),
    ...(transparency && { transparency }),
    ...(turn && { turn }),
    data: Buffer.concat(bodies('IDAT')),
  };
}

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
}

function* chunksOf(file: Uint8Array): Generator<Chunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = signature.length, type = ''; type !== 'IEND';) {
    if (at + 12 > file.length) throw damaged('its end is missing');
    const end = at + 12 + view.getUint32(at);
    if (end > file.length) throw damaged('its end is missing');
    if (crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw damaged('its check sum is wrong');
    type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    yield { type, body: file.subarray(at + 8, end - 4) };
    at = end;
  }
}

function readHeader(body: Uint8Array): PngHeader {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bitDepth = 0, colorType = 0, compression, filter, interlace = 0] = body.subarray(8);
  if (!isColorType(colorType) || !colorTypes[colorType].depths.some((depth) => depth === bitDepth))
    throw damaged('its colours are of no kind that exists');
  if (compression !== 0 || filter !== 0 || interlace > 1) throw damaged('it is stored in no way that exists');
  checkDimensions(width, height);
  return { width, height, bitDepth, colorType, interlaced: interlace === 1 };
}

function isColorType(value: number): value is ColorType {
  return Object.hasOwn(colorTypes, value);
}

/** A PNG file of nothing but a header, a palette and pixels. */
export function writePng({ width, height, bitDepth, colorType, palette, data }: Png): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, bitDepth);
  header.setUint8(9, colorType);
  return Buffer.concat([
    Uint8Array.from(signature),
    chunk('IHDR', new Uint8Array(header.buffer)),
    ...(palette && colorType === 3 ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(Buffer.from(type, 'latin1'), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}
