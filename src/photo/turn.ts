/** How a stored picture becomes the one that is seen: mirrored left to right where it says so, then turned clockwise. */
export interface Turn {
  readonly mirrored: boolean;
  readonly quarters: 0 | 1 | 2 | 3;
}

/** By Exif's numbers from 1 on (Exif 2.32, 4.6.4, tag 274). */
const turns: readonly Turn[] = [
  { mirrored: false, quarters: 0 },
  { mirrored: true, quarters: 0 },
  { mirrored: false, quarters: 2 },
  { mirrored: true, quarters: 2 },
  { mirrored: true, quarters: 3 },
  { mirrored: false, quarters: 1 },
  { mirrored: true, quarters: 1 },
  { mirrored: false, quarters: 3 },
];

/** The turn that an Exif orientation means; none for 1, which is upright. */
export function turnOf(orientation: number): Turn | undefined {
  return orientation === 1 ? undefined : turns[orientation - 1];
}

/** Width and height in the other order where a picture lies on its side. */
export function turned<Size extends { readonly width: number; readonly height: number }>(
  size: Size,
  turn: Turn | undefined,
): Size {
  return turn && turn.quarters % 2 === 1 ? { ...size, width: size.height, height: size.width } : size;
}
