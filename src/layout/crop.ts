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
