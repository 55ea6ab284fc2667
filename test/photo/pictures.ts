import { crc32, deflateSync } from 'node:zlib';

/** What a PNG is to be made of; `samples` gives every sample of a pixel, at the picture's own bit depth. */
export interface PngRecipe {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colorType: number;
  readonly interlaced?: boolean;
  readonly palette?: Uint8Array;
  readonly transparency?: Uint8Array;
  readonly filter?: (row: number) => number;
  readonly samples?: (x: number, y: number) => readonly number[];
  /** More chunks, before the pixels. */
  readonly notes?: readonly Uint8Array[];
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A PNG file, written the long way round. */
export function png(recipe: PngRecipe): Buffer {
  const { palette, transparency, notes = [] } = recipe;
  return Buffer.concat([
    signature,
    chunk('IHDR', header(recipe)),
    ...(palette ? [chunk('PLTE', palette)] : []),
    ...(transparency ? [chunk('tRNS', transparency)] : []),
    ...notes,
    chunk('IDAT', deflateSync(rows(recipe))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function header({ width, height, bitDepth, colorType, interlaced = false }: PngRecipe): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([bitDepth, colorType, 0, 0, interlaced ? 1 : 0], 8);
  return bytes;
}

export function chunk(type: string, body: Uint8Array): Buffer {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length);
  bytes.write(type, 4, 'latin1');
  bytes.set(body, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), body.length + 8);
  return bytes;
}

function rows({ width, height, bitDepth, colorType, interlaced, filter, samples }: PngRecipe): Buffer {
  const bytesPerPixel = Math.max(1, (channelsOf(colorType) * bitDepth) / 8);
  const all = (interlaced ? passes : ([[0, 0, 1, 1]] as const)).flatMap(([left, top, stepX, stepY]) => {
    const written: Buffer[] = [];
    let above = Buffer.alloc(0);
    if (left >= width) return [];
    for (let y = top; y < height; y += stepY) {
      const bits: string[] = [];
      for (let x = left; x < width; x += stepX)
        for (const value of samples?.(x, y) ?? Array.from({ length: channelsOf(colorType) }, () => 0))
          bits.push(value.toString(2).padStart(bitDepth, '0'));
      const row = Buffer.from((bits.join('').match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
      const kind = filter?.(written.length) ?? 0;
      written.push(Buffer.concat([Buffer.of(kind), filtered(row, above, kind, bytesPerPixel)]));
      above = row;
    }
    return written;
  });
  return Buffer.concat(all);
}

function filtered(row: Buffer, above: Buffer, kind: number, distance: number): Buffer {
  return row.map((value, index) => {
    const left = row[index - distance] ?? 0;
    const up = above[index] ?? 0;
    const corner = above[index - distance] ?? 0;
    const nearest = [left, up, corner].toSorted(
      (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
    );
    return value - ([0, left, up, (left + up) >> 1, nearest[0] ?? 0][kind] ?? 0);
  }) as Buffer;
}

export function channelsOf(colorType: number): number {
  return [1, 0, 3, 1, 2, 0, 4][colorType] ?? 1;
}

/** A photo to print: 4 × 5 pixels. */
export const smallPng = png({
  width: 4,
  height: 5,
  bitDepth: 8,
  colorType: 2,
  samples: (x, y) => [x * 60, y * 50, 200],
});

/** A segment of a JPEG with its marker and length. */
export function segment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export interface JpegRecipe {
  readonly frame?: number;
  readonly precision?: number;
  readonly width?: number;
  readonly height?: number;
  readonly components?: number;
  /** Segments before the frame. */
  readonly notes?: readonly Uint8Array[];
}

/** The segments of a JPEG; its data stand for no picture, which nothing here looks at. */
export function jpeg({
  frame = 0xc0,
  precision = 8,
  width = 40,
  height = 50,
  components = 3,
  notes = [],
}: JpegRecipe = {}): Buffer {
  const size = Buffer.from([precision, height >> 8, height & 0xff, width >> 8, width & 0xff, components]);
  const sampling = Buffer.from(Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat());
  const scan = Buffer.from([
    components,
    ...Array.from({ length: components }, (_, index) => [index + 1, 0]).flat(),
    0,
    63,
    0,
  ]);
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...notes,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(frame, Buffer.concat([size, sampling])),
    segment(0xda, scan),
    // Data with a stuffed FF and a restart marker.
    Buffer.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4),
    Buffer.of(0xff, 0xd9),
  ]);
}

/** An Exif segment that says how to turn the picture. */
export function exif(orientation: number, littleEndian = false): Buffer {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifData(orientation, littleEndian)]));
}

/** The same without a segment, as a PNG holds it. */
export function exifData(orientation: number, littleEndian = false): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(littleEndian ? 'II' : 'MM', 0, 'latin1');
  const short = (value: number, at: number): unknown =>
    littleEndian ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number): unknown =>
    littleEndian ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return tiff;
}
