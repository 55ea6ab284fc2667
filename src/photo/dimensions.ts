import { photoLimits } from '../resume/limits.ts';
import { damaged, UnusablePhoto } from './unusable.ts';

/** Throws an UnusablePhoto for a picture of no size, or of one that would take all memory; before any pixel is decoded. */
export function checkDimensions(width: number, height: number): void {
  if (width === 0 || height === 0) throw damaged('it has no width or height');
  if (width <= photoLimits.side && height <= photoLimits.side && width * height <= photoLimits.pixels) return;
  // Made only here: loading the rules of number formats takes longer than reading a picture.
  const count = new Intl.NumberFormat('en-GB');
  throw new UnusablePhoto(
    `the photo has ${count.format(width)} × ${count.format(height)} pixels; at most ${count.format(photoLimits.pixels)} in all and ${count.format(photoLimits.side)} on a side are read`,
    'make it smaller: for print, 800 × 1,000 pixels are plenty',
  );
}
