import { expect, it } from 'vitest';
import type { Document, Photo } from '../../../src/document/document.ts';
import { readPicture } from '../../../src/photo/picture.ts';
import { classic } from '../../../src/theme/classic.ts';
import { node } from '../../../src/layout/structure.ts';
import { imageOperators } from '../../../src/writers/pdf/image.ts';
import { pdf } from '../../../src/writers/pdf/pdf.ts';
import { exif, jpeg, png } from '../../photo/pictures.ts';
import { readPdf } from './read.ts';

const ALTERNATIVE = 'Portrait of Ada (in “London”)';
const context = { theme: classic, paper: 'a4', date: new Date('2026-01-02'), source: '{}', report: () => {} } as const;

function documentWith(file: Uint8Array): Document {
  const photo: Photo = { ...readPicture(file), alternative: ALTERNATIVE };
  return {
    language: 'en',
    direction: 'ltr',
    title: 'Ada',
    keywords: [],
    header: { name: [{ text: 'Ada' }], photo, contacts: [], summary: [] },
    sections: [],
    footer: { name: 'Ada', page: '{page}' },
  };
}

/** The dictionary of the picture in a PDF. */
async function imageOf(file: Uint8Array): Promise<string> {
  const { bytes } = await pdf(documentWith(file), context);
  const text = Buffer.from(bytes).toString('latin1');
  return /<<[^<>]*\/Subtype \/Image[^>]*(?:<<[^>]*>>[^>]*)?>>/.exec(text)?.[0].replace(/\s+/g, ' ') ?? '';
}

const size = { width: 4, height: 5 };

it.each([
  ['a colour JPEG', jpeg(), '/Width 40 /Height 50 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode'],
  ['a grey JPEG', jpeg({ components: 1 }), '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode'],
  [
    'an RGB PNG of 16 bits',
    png({ ...size, bitDepth: 16, colorType: 2 }),
    '/Width 4 /Height 5 /ColorSpace /DeviceRGB /BitsPerComponent 16 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 16 /Columns 4 >>',
  ],
  [
    'a grey PNG of 1 bit',
    png({ ...size, bitDepth: 1, colorType: 0 }),
    '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 1 /Columns 4 >>',
  ],
  [
    'a PNG with a palette',
    png({ ...size, bitDepth: 2, colorType: 3, palette: Uint8Array.from({ length: 12 }) }),
    '/BitsPerComponent 2',
  ],
  [
    'a PNG with alpha',
    png({ ...size, bitDepth: 8, colorType: 6 }),
    '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
  ],
])('%s is embedded as it is stored, opaque', async (_what, file, expected) => {
  const image = await imageOf(file);
  expect(image).toContain(expected);
  expect(image).not.toMatch(/SMask|Interpolate/);
});

it('a palette is a colour space of the file', async () => {
  const file = png({ ...size, bitDepth: 2, colorType: 3, palette: Uint8Array.from({ length: 12 }) });
  expect(await imageOf(file)).toMatch(/\/ColorSpace \[\/Indexed \/DeviceRGB 3 \d+ 0 R\]/);
});

/** Where the corners of the stored picture come to lie in its box, by the operator that places it: "top left" first. */
function cornersOf(orientation: number): readonly string[] {
  const photo: Photo = { ...readPicture(jpeg({ notes: [exif(orientation)] })), alternative: 'Ada' };
  const box = { x: 0, y: 0, width: photo.width, height: photo.height };
  const operators = imageOperators({ kind: 'image', ...box, photo, meaning: node('Figure') }, 'Photo');
  const matrices = [...operators.matchAll(/^(.*) cm$/gm)].map(([, numbers = '']) => numbers.split(' ').map(Number));
  return [
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ].map((corner) => {
    const [x, y] = matrices.reduceRight(
      ([u = 0, v = 0], [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [a * u + c * v + e, b * u + d * v + f],
      corner,
    );
    return `${y === 0 ? 'top' : 'bottom'} ${x === 0 ? 'left' : 'right'}`;
  });
}

it.each([
  [1, ['top left', 'top right', 'bottom right', 'bottom left']],
  [2, ['top right', 'top left', 'bottom left', 'bottom right']],
  [3, ['bottom right', 'bottom left', 'top left', 'top right']],
  [4, ['bottom left', 'bottom right', 'top right', 'top left']],
  [5, ['top left', 'bottom left', 'bottom right', 'top right']],
  [6, ['top right', 'bottom right', 'bottom left', 'top left']],
  [7, ['bottom right', 'top right', 'top left', 'bottom left']],
  [8, ['bottom left', 'top left', 'top right', 'bottom right']],
])('held as Exif says (%i) has its stored corners %j', (orientation, corners) => {
  expect(cornersOf(orientation)).toEqual(corners);
});

it('on its side has its stored size', async () => {
  expect(await imageOf(jpeg({ notes: [exif(6)] }))).toContain('/Width 40 /Height 50');
});

it('is a figure after the name, with its words and its place', async () => {
  const { bytes } = await pdf(documentWith(jpeg()), context);
  expect((await readPdf(bytes)).structure.join('\n').trim().split(/\s+/)).toEqual(['Root', 'Document', 'H1', 'Figure']);
  const text = Buffer.from(bytes).toString('latin1');
  const [, alternative = ''] = /\/Alt<feff([\da-f]+)>/.exec(text) ?? [];
  expect(Buffer.from(alternative, 'hex').swap16().toString('utf16le')).toBe(ALTERNATIVE);
  const { width, height } = classic.photo;
  const [left = 0, bottom = 0, right = 0, top = 0] = /\/BBox\[([^\]]*)\]/.exec(text)?.[1]?.split(' ').map(Number) ?? [];
  expect([right - left, top - bottom]).toEqual([expect.closeTo(width, 3), expect.closeTo(height, 3)]);
  expect([right, top]).toEqual([
    expect.closeTo(595.28 - classic.margins.a4.right, 2),
    expect.closeTo(841.89 - classic.margins.a4.top, 2),
  ]);
});
