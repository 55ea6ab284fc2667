import type { Turn } from './turn.ts';

/** What is cut off a picture at each side, as parts of its width and height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of what is too high a third is cut off above: faces stand over the middle of a portrait. */
const ABOVE = 1 / 3;

/** The least to cut off a picture to give it the shape of a box. */
export function cropOf(picture: Size, box: Size): Crop {
  const tooWide = 1 - (box.width * picture.height) / (box.height * picture.width);
  if (tooWide >= 0) return { left: tooWide / 2, top: 0, right: tooWide / 2, bottom: 0 };
  const tooHigh = 1 - (box.height * picture.width) / (box.width * picture.height);
  return { left: 0, top: tooHigh * ABOVE, right: 0, bottom: tooHigh * (1 - ABOVE) };
}

/** What is to be cut off the picture as it is stored, where that is turned to be seen. */
export function storedCrop({ left, top, right, bottom }: Crop, turn: Turn | undefined): Crop {
  if (!turn) return { left, top, right, bottom };
  const sides = [left, top, right, bottom] as const;
  // Each quarter round moves every side on by one.
  const side = (index: number): number => sides[(index + turn.quarters) % 4] ?? 0;
  const unturned = { left: side(0), top: side(1), right: side(2), bottom: side(3) };
  return turn.mirrored ? { ...unturned, left: unturned.right, right: unturned.left } : unturned;
}
