import { gapOf } from './gaps.ts';
import type { Piece } from '../shaping/piece.ts';

/** The places of a paragraph where lines may begin and end, the first and last among them: a number for each in every list. */
export interface Places {
  /** How many pieces stand before it. */
  readonly ends: readonly number[];
  /** Where a line that begins there begins, in points from the beginning of the paragraph. */
  readonly starts: readonly number[];
  /** Where a line that ends there ends: before its trailing spaces and separators, behind its hyphen. */
  readonly stops: readonly number[];
  /** Gaps of each kind, where lines are justified. */
  readonly spaces: Count;
  readonly squares: Count;
}

/** How many gaps stand before each place, and how many of them before the last word before it. */
export interface Count {
  readonly passed: readonly number[];
  readonly inner: readonly number[];
}

/** The places between pieces; gaps are counted for lines that are to be justified. */
export function placesOf(pieces: readonly Piece[], justifies: boolean): Places {
  const ends = [0];
  const starts = [0];
  const stops = [0];
  const spaces = { passed: [0], inner: [0] };
  const squares = { passed: [0], inner: [0] };
  let offset = 0;
  let stop = 0;
  const before = { space: 0, square: 0 };
  let inside = { ...before };
  for (let index = 1; index <= pieces.length; index++) {
    const piece = pieces[index - 1];
    if (!piece) break;
    offset += piece.width;
    if (piece.kind === 'word') {
      stop = offset;
      if (justifies) inside = { ...before };
    }
    const gap = justifies ? gapOf(piece) : undefined;
    if (gap) before[gap]++;
    // Behind what takes no room a line need not end: a thousand such places would all fit, and be tried, on one line.
    const isPlace = piece.breakAfter === 'forced' || (piece.breakAfter !== 'never' && piece.width > 0);
    if (!isPlace && index < pieces.length) continue;
    ends.push(index);
    starts.push(offset);
    stops.push(stop + (piece.part?.hyphenWidth ?? 0));
    if (!justifies) continue;
    spaces.passed.push(before.space);
    spaces.inner.push(inside.space);
    squares.passed.push(before.square);
    squares.inner.push(inside.square);
  }
  return { ends, starts, stops, spaces, squares };
}
