import { deflateSync } from 'node:zlib';
import { onWhite } from './on-white.ts';
import { channelsOf, type Png, writePng } from './png.ts';
import { inflateRows, passesOf, unfilter } from './scanlines.ts';

export interface OpaquePng {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The same picture as a PNG that a PDF can hold as it is: on white where it was transparent, its rows in order, without notes.
 * One that is so already keeps its pixels as they are stored; throws an UnusablePhoto where they are damaged.
 */
export function opaque(png: Png): OpaquePng {
  const { width, height, interlaced, transparency, colorType } = png;
  const passes = passesOf(png);
  const rows = inflateRows(png, passes);
  const isOpaque = colorType !== 4 && colorType !== 6 && transparency === undefined;
  if (isOpaque && !interlaced) return { width, height, bytes: writePng(png) };

  const { channels, put } = onWhite(png);
  const pixels = new Uint8Array(width * height * channels);
  for (const pass of passes) {
    unfilter(rows, pass, Math.ceil((channelsOf(png) * png.bitDepth) / 8));
    for (let row = 0; row < pass.height; row++) {
      const start = pass.offset + row * (pass.stride + 1) + 1;
      const samples = rows.subarray(start, start + pass.stride);
      const line = (pass.top + row * pass.stepY) * width;
      for (let column = 0; column < pass.width; column++)
        put(samples, column, pixels, (line + pass.left + column * pass.stepX) * channels);
    }
  }
  const data = deflateSync(filtered(pixels, width * channels, height));
  const header = { width, height, bitDepth: 8, interlaced: false, colorType: channels === 1 ? 0 : 2 } as const;
  return { width, height, bytes: writePng({ ...header, data }) };
}

/** Rows as differences from the row above, which deflate better. */
function filtered(pixels: Uint8Array, stride: number, height: number): Uint8Array {
  const rows = new Uint8Array((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    const target = row * (stride + 1);
    rows[target] = 2;
    for (let index = 0; index < stride; index++) {
      const at = row * stride + index;
      rows[target + 1 + index] = (pixels[at] ?? 0) - (row === 0 ? 0 : (pixels[at - stride] ?? 0));
    }
  }
  return rows;
}
