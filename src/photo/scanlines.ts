import { inflateSync } from 'node:zlib';
import { channelsOf, type Png, type PngHeader } from './png.ts';
import { damaged } from './unusable.ts';

/** Rows of pixels that are stored one after the other; an interlaced picture has seven such passes (ISO/IEC 15948, 8.2), others one. */
export interface Pass {
  /** The first pixel and the distance to the next one, in the picture. */
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Pixels of a row, and rows. */
  readonly width: number;
  readonly height: number;
  /** Where the first row begins, and its bytes without that which names its filter. */
  readonly offset: number;
  readonly stride: number;
}

const whole = [[0, 0, 1, 1]] as const;
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function passesOf(header: PngHeader): readonly Pass[] {
  const passes: Pass[] = [];
  let offset = 0;
  for (const [left, top, stepX, stepY] of header.interlaced ? adam7 : whole) {
    const width = Math.ceil((header.width - left) / stepX);
    const height = Math.ceil((header.height - top) / stepY);
    if (width <= 0 || height <= 0) continue;
    const stride = Math.ceil((width * channelsOf(header) * header.bitDepth) / 8);
    passes.push({ left, top, stepX, stepY, width, height, offset, stride });
    offset += height * (stride + 1);
  }
  return passes;
}

/** The filtered rows of all passes; throws an UnusablePhoto unless they are exactly as many as the header says. */
export function inflateRows({ data }: Png, passes: readonly Pass[]): Uint8Array {
  const length = passes.reduce((sum, { height, stride }) => sum + height * (stride + 1), 0);
  const rows = inflated(data, length);
  const filters = passes.flatMap(({ offset, stride, height }) =>
    Array.from({ length: height }, (_, row) => rows[offset + row * (stride + 1)] ?? Infinity),
  );
  if (rows.length !== length || filters.some((filter) => filter > 4)) throw damaged('its pixels cannot be read');
  return rows;
}

function inflated(data: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: length });
  } catch {
    throw damaged('its pixels cannot be read');
  }
}

/** Undoes the filters of a pass in place (ISO/IEC 15948, 9.2); `distance` is that of a byte from the same one of the pixel before. */
export function unfilter(rows: Uint8Array, { offset, stride, height }: Pass, distance: number): void {
  for (let row = 0; row < height; row++) {
    const start = offset + row * (stride + 1) + 1;
    const filter = rows[start - 1];
    for (let index = 0; index < stride; index++) {
      const at = start + index;
      const left = index < distance ? 0 : (rows[at - distance] ?? 0);
      const up = row === 0 ? 0 : (rows[at - stride - 1] ?? 0);
      const corner = row === 0 || index < distance ? 0 : (rows[at - stride - 1 - distance] ?? 0);
      rows[at] = (rows[at] ?? 0) + prediction(filter, left, up, corner);
    }
  }
}

function prediction(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
