import type { Stretch } from './gaps.ts';
import type { BreakAfter } from '../shaping/piece.ts';
import type { Seam } from './seams.ts';

/** Cost of a line that is wholly empty, or whose gaps have all grown as far as they may; one that is full costs nothing. */
const RAGGEDNESS = 100;
/**
 * Of a line that ends before the edge where all others meet it, and of what it lacks, which grows with its square: a line that is
 * a third full looks like the end of a paragraph, two that lack a tenth do not.
 */
const UNREACHED = 150;
const LACKING = 2_000;
/** A paragraph's last line should not be a single short word, still less the end of one, and better not shorter than an indent. */
const LONELY_WORD = { ragged: 12, justified: 200 } as const;
const FRAGMENT = 1_000;
const LONELY = 1 / 4;
const SHORT_LINE = 4;
const INDENT = 1 / 9;

/** What another line costs, so that a smoother edge is not bought with a longer paragraph. */
export const LINE = 6;
/**
 * What it costs to end a line behind a piece: inside a word, or where something that belongs together is torn apart. An address
 * rather ends a line half full at a slash than a full one at a hyphen.
 */
export const TEARING: Readonly<Record<BreakAfter | Seam, number>> = {
  never: 0,
  avoided: 10_000,
  divided: 15,
  hyphenated: 15,
  parted: 8,
  allowed: 0,
  forced: 0,
  joint: 8,
  sign: 30,
  letter: 10_000,
};
/** Of two lines one after the other that end in a hyphen. */
export const LADDER = 60;

/** What it costs that a line lacks so many points of the measure; `stretch` says what its gaps can do about it. */
export function lineCost(lacking: number, measure: number, stretch?: Stretch): number {
  if (!stretch) return RAGGEDNESS * (lacking / measure) ** 2;
  // The lesser of both, so that no line costs suddenly more for a point more.
  return Math.min(RAGGEDNESS * partOf(stretch, lacking) ** 2, UNREACHED + LACKING * (lacking / measure) ** 2);
}

/** How much of its stretch a line needs for what it lacks: more than 1 is too much. */
export function partOf({ grow, shrink }: Stretch, lacking: number): number {
  if (Math.abs(lacking) <= ROUNDING) return 0;
  return lacking > 0 ? lacking / grow : -lacking / shrink;
}

/** What sums of widths may be off by, in points. */
export const ROUNDING = 0.01;

/** What it costs that the last of several lines, so far filled, holds no more than that. */
export function lastLineCost(fill: number, holds: 'words' | 'word' | 'fragment', justifies: boolean): number {
  if (fill < LONELY && holds === 'fragment') return FRAGMENT;
  if (fill < LONELY && holds === 'word') return justifies ? LONELY_WORD.justified : LONELY_WORD.ragged;
  return fill < INDENT ? SHORT_LINE : 0;
}
