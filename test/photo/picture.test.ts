import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPicture } from '../../src/photo/picture.ts';
import { readPng } from '../../src/photo/png.ts';
import { UnusablePhoto } from '../../src/photo/unusable.ts';
import { photoLimits } from '../../src/resume/limits.ts';
import { channelsOf, chunk, exif, exifData, header, jpeg, png, type PngRecipe, segment, smallPng } from './pictures.ts';

const four: PngRecipe = { width: 4, height: 5, bitDepth: 8, colorType: 2 };

describe('a PNG', () => {
  it('that is opaque keeps its pixels as they are stored, without notes', () => {
    const recipe = { width: 3, height: 2, bitDepth: 16, colorType: 2, samples: (x: number) => [x, 7, 65_535] };
    const noted = png({ ...recipe, notes: [chunk('tEXt', Buffer.from('Comment\0at home, 52.5 N 13.4 E'))] });
    const { bytes, ...rest } = readPicture(noted);
    expect(rest).toEqual({ mediaType: 'image/png', width: 3, height: 2 });
    expect(Buffer.from(bytes).equals(png(recipe))).toBe(true);
  });

  it.each([
    ['grey', 0, [1, 2, 4, 8, 16]],
    ['RGB', 2, [8, 16]],
    ['palette', 3, [1, 2, 4, 8]],
    ['grey with alpha', 4, [8, 16]],
    ['RGB with alpha', 6, [8, 16]],
  ])('of kind %s looks on white paper as it should, in any depth, filter and order', (_name, colorType, depths) => {
    fc.assert(
      fc.property(anyPng(colorType, depths), (recipe) => {
        const { bytes, width, height } = readPicture(png(recipe));
        expect([width, height]).toEqual([recipe.width, recipe.height]);
        const read = readPng(bytes);
        expect([0, 2, 3]).toContain(read.colorType);
        expect([read.interlaced, read.transparency]).toEqual([false, undefined]);
        // What has to be redrawn has 8 bits a sample; what is opaque and in order already is held by the test above.
        if (isPlain(recipe)) return;
        expect(pixels(read.data, width, read.colorType === 0 ? 1 : 3)).toEqual(expectedPixels(recipe));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['RGB', four],
    ['RGB with alpha', { ...four, colorType: 6 }],
  ])('of kind %s is seen as its camera was held, and loses the note', (_kind, recipe) => {
    const picture = readPicture(png({ ...recipe, notes: [chunk('eXIf', exifData(6, true))] }));
    expect(picture).toMatchObject({ width: 5, height: 4, turn: { mirrored: false, quarters: 1 } });
    expect(picture.bytes).toEqual(readPicture(png(recipe)).bytes);
  });

  it('that is cut short anywhere is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: smallPng.length - 1 }), (length) => {
        expect(() => readPicture(smallPng.subarray(0, length))).toThrow(UnusablePhoto);
      }),
    );
  });

  it('with one wrong bit is refused, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: smallPng.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const broken = Buffer.from(smallPng);
        broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        expect(() => readPicture(broken)).toThrow(UnusablePhoto);
      }),
    );
  });

  const lies: readonly (readonly [string, Uint8Array])[] = [
    ['more rows than it has', lying({ height: 9 })],
    ['fewer rows than it has', lying({ height: 4 })],
    ['a colour type that does not exist', lying({ colorType: 5 })],
    ['a depth that its colour type cannot have', lying({ bitDepth: 4 })],
    ['a palette that is missing', lying({ colorType: 3 })],
    ['no width', lying({ width: 0 })],
    ['a filter that does not exist', png({ ...four, filter: () => 5 })],
  ];
  it.each(lies)('that claims %s is refused', (_what, bytes) => {
    expect(() => readPicture(bytes)).toThrow(/damaged/);
  });
});

describe('a JPEG', () => {
  it('keeps what belongs to the picture and loses what else it says', () => {
    const kept = [
      segment(0xe0, Buffer.from('JFIF\0')),
      segment(0xe2, Buffer.from('ICC_PROFILE\0')),
      segment(0xee, Buffer.from('Adobe')),
    ];
    const lost = [
      exif(1),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0')),
      segment(0xe2, Buffer.from('MPF\0')),
      segment(0xfe, Buffer.from('at home')),
    ];
    const noted = Buffer.concat([jpeg({ notes: [...kept, ...lost] }), Buffer.from('a film after the picture')]);
    const { bytes, ...rest } = readPicture(noted);
    expect(rest).toMatchObject({ mediaType: 'image/jpeg', width: 40, height: 50 });
    expect(Buffer.from(bytes).equals(jpeg({ notes: kept }))).toBe(true);
  });

  it.each([0xc0, 0xc1, 0xc2])('may be baseline, extended or progressive (frame %i)', (frame) => {
    expect(readPicture(jpeg({ frame, components: 1 })).width).toBe(40);
  });

  it('that is cut short anywhere is refused', () => {
    const whole = jpeg({ notes: [exif(1)] });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: whole.length - 1 }), (length) => {
        expect(() => readPicture(whole.subarray(0, length))).toThrow(UnusablePhoto);
      }),
    );
  });

  it.each([
    ['is in the colours of a printing press', jpeg({ components: 4 }), /CMYK/],
    ['has two colours', jpeg({ components: 2 }), /damaged/],
    ['has no height', jpeg({ height: 0 }), /damaged/],
    ['is lossless', jpeg({ frame: 0xc3 }), /few programs/],
    ['has 12 bits', jpeg({ precision: 12 }), /few programs/],
    ['has no frame', Buffer.concat([jpeg().subarray(0, 2), Buffer.of(0xff, 0xd9)]), /damaged/],
  ])('that %s is refused', (_what, bytes, message) => {
    expect(() => readPicture(bytes)).toThrow(message);
  });

  it.each([
    [1, 40, 50, undefined],
    [2, 40, 50, { mirrored: true, quarters: 0 }],
    [3, 40, 50, { mirrored: false, quarters: 2 }],
    [4, 40, 50, { mirrored: true, quarters: 2 }],
    [5, 50, 40, { mirrored: true, quarters: 3 }],
    [6, 50, 40, { mirrored: false, quarters: 1 }],
    [7, 50, 40, { mirrored: true, quarters: 1 }],
    [8, 50, 40, { mirrored: false, quarters: 3 }],
  ])('is seen as its camera was held (orientation %i): %i × %i, %o', (orientation, width, height, turn) => {
    for (const littleEndian of [false, true]) {
      const picture = readPicture(jpeg({ notes: [exif(orientation, littleEndian)] }));
      expect(picture).toMatchObject({ width, height });
      expect(picture.turn).toEqual(turn);
      expect(Buffer.from(picture.bytes).includes('Exif')).toBe(false);
    }
  });

  it('with Exif that cannot be read counts as upright', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        const note = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0XX', 'latin1'), noise]));
        const read = (): string => readPicture(jpeg({ notes: [note] })).mediaType;
        try {
          expect(read()).toBe('image/jpeg');
        } catch (error) {
          expect(error).toBeInstanceOf(UnusablePhoto);
        }
      }),
    );
  });
});

describe('limits', () => {
  it.each([
    ['a side is too long', { width: photoLimits.side + 1, height: 1 }],
    ['there are too many pixels', { width: 5001, height: 5000 }],
    ['the header claims four thousand million pixels', { width: 65_535, height: 65_535 }],
  ])('%s: refused before a pixel is decoded', (_what, size) => {
    expect(() => readPicture(lying(size))).toThrow(/at most 25,000,000/);
    expect(() => readPicture(jpeg(size))).toThrow(/at most 25,000,000/);
  });

  it('a file may have 5 MiB', () => {
    expect(() => readPicture(new Uint8Array(photoLimits.bytes + 1))).toThrow('the photo has more than 5 MiB');
  });

  it('pixels that inflate to more than the header says are not inflated further', () => {
    const bomb = chunk('IDAT', deflateSync(Buffer.alloc(64 * 1024 * 1024)));
    const end = chunk('IEND', Buffer.alloc(0));
    expect(() => readPicture(Buffer.concat([smallPng.subarray(0, 33), bomb, end]))).toThrow(/damaged/);
  });
});

test('other files are told apart by their first bytes, whatever they are called', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => readPicture(bytes)).toThrow(/neither a JPEG nor a PNG/);
    }),
  );
});

/** A PNG of 4 × 5 pixels whose header says something else. */
function lying(claims: Partial<PngRecipe>): Buffer {
  const whole = png(four);
  return Buffer.concat([whole.subarray(0, 8), chunk('IHDR', header({ ...four, ...claims })), whole.subarray(33)]);
}

function anyPng(colorType: number, depths: readonly number[]): fc.Arbitrary<PngRecipe> {
  return fc
    .record({
      width: fc.integer({ min: 1, max: 20 }),
      height: fc.integer({ min: 1, max: 20 }),
      bitDepth: fc.constantFrom(...depths),
      interlaced: fc.boolean(),
      transparent: fc.boolean(),
      seed: fc.integer({ min: 1, max: 1000 }),
    })
    .map(({ transparent, seed, ...recipe }) => {
      const most = 2 ** recipe.bitDepth;
      const random = (index: number): number => Math.floor(Math.abs(Math.sin(seed * 999 + index) * 1e6)) % most;
      const colors =
        colorType === 3
          ? { palette: Uint8Array.from({ length: most * 3 }, (_, index) => (seed * 31 + index * 47) % 256) }
          : {};
      const clear =
        colorType === 3
          ? Uint8Array.from({ length: most }, (_, index) => (index * 90) % 256)
          : Uint8Array.from({ length: channelsOf(colorType) * 2 });
      const hasClear = transparent && colorType <= 3;
      return {
        ...recipe,
        ...colors,
        ...(hasClear && { transparency: clear }),
        colorType,
        filter: (row) => (row + seed) % 5,
        samples: (x, y) =>
          Array.from({ length: channelsOf(colorType) }, (_, channel) => random((y * 20 + x) * 4 + channel)),
      };
    });
}

function isPlain({ interlaced, transparency, colorType }: PngRecipe): boolean {
  return !interlaced && !transparency && colorType <= 3;
}

function expectedPixels(recipe: PngRecipe): readonly (readonly number[])[] {
  return Array.from({ length: recipe.width * recipe.height }, (_, index) =>
    expectedPixel(recipe, recipe.samples?.(index % recipe.width, Math.floor(index / recipe.width)) ?? []),
  );
}

function expectedPixel(
  { bitDepth, colorType, palette, transparency }: PngRecipe,
  samples: readonly number[],
): readonly number[] {
  const [first = 0] = samples;
  const scaled = samples.map((value) => Math.round((value * 255) / (2 ** bitDepth - 1)));
  const isClear = transparency !== undefined && samples.every((value) => value === 0);
  const on = (colors: readonly number[], alpha = 255): readonly number[] =>
    colors.map((value) => Math.round((value * alpha + 255 * (255 - alpha)) / 255));
  if (colorType === 3) return on([...(palette ?? [])].slice(first * 3, first * 3 + 3), transparency?.[first]);
  if (colorType === 4 || colorType === 6) return on(scaled.slice(0, -1), scaled.at(-1));
  return on(scaled, isClear ? 0 : 255);
}

/** The pixels of rows that are stored as differences from the row above. */
function pixels(data: Uint8Array, width: number, channels: number): readonly (readonly number[])[] {
  const rows = inflateSync(data);
  const found: number[][] = [];
  let above = new Uint8Array(width * channels);
  for (let at = 0; at < rows.length; at += width * channels + 1) {
    expect(rows[at]).toBe(2);
    above = above.map((value, index) => value + (rows[at + 1 + index] ?? 0));
    for (let x = 0; x < width; x++) found.push([...above.subarray(x * channels, (x + 1) * channels)]);
  }
  return found;
}
