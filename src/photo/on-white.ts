import { channelsOf, type Png } from './png.ts';

/** Reads a pixel of an unfiltered row and puts it on white paper: 8 bits a sample, grey or RGB. */
export interface PaperColors {
  readonly channels: 1 | 3;
  put(row: Uint8Array, column: number, target: Uint8Array, at: number): void;
}

/** How the pixels of a PNG look on white paper. */
export function onWhite(png: Png): PaperColors {
  const { bitDepth, colorType, palette = new Uint8Array(), transparency } = png;
  const stored = channelsOf(png);
  const most = 2 ** bitDepth - 1;
  const sample = sampleReader(bitDepth);
  if (colorType === 3) {
    return {
      channels: 3,
      put(row, column, target, at) {
        const color = sample(row, column);
        for (let channel = 0; channel < 3; channel++)
          target[at + channel] = blended(palette[color * 3 + channel] ?? 0, transparency?.[color] ?? 255);
      },
    };
  }
  const hasAlpha = colorType === 4 || colorType === 6;
  const channels = colorType === 0 || colorType === 4 ? 1 : 3;
  const clear = transparency && !hasAlpha ? clearColor(transparency, channels) : undefined;
  return {
    channels,
    put(row, column, target, at) {
      const first = column * stored;
      const isClear = clear?.every((value, channel) => sample(row, first + channel) === value) ?? false;
      const alpha = hasAlpha ? eightBits(sample(row, first + channels), most) : isClear ? 0 : 255;
      for (let channel = 0; channel < channels; channel++)
        target[at + channel] = blended(eightBits(sample(row, first + channel), most), alpha);
    },
  };
}

/** The samples of a row by their number, whatever their size. */
function sampleReader(bitDepth: number): (row: Uint8Array, index: number) => number {
  if (bitDepth === 8) return (row, index) => row[index] ?? 0;
  if (bitDepth === 16) return (row, index) => ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0);
  const mask = 2 ** bitDepth - 1;
  return (row, index) => {
    const bit = index * bitDepth;
    return ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask;
  };
}

function eightBits(value: number, most: number): number {
  if (most === 255) return value;
  return Math.round((value * 255) / most);
}

function blended(value: number, alpha: number): number {
  if (alpha === 255) return value;
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255);
}

function clearColor(transparency: Uint8Array, channels: number): readonly number[] {
  const samples = sampleReader(16);
  return Array.from({ length: channels }, (_, channel) => samples(transparency, channel));
}
