import { isGap } from './gaps.ts';
import type { Piece } from './pieces.ts';

/** The places of a paragraph where lines may begin and end, the first and last among them: a number for each in every list. */
export interface Places {
  /** How many pieces stand before it. */
  readonly ends: readonly number[];
  /** Where a line that begins there begins, in points from the beginning of the paragraph. */
  readonly starts: readonly number[];
  /** Where a line that ends there ends: before its trailing spaces and separators, behind its hyphen. */
  readonly stops: readonly number[];
  /** How many gaps stand before it, where lines are justified. */
  readonly passed: readonly number[];
  /** How many of them stand before the last word before it. */
  readonly inner: readonly number[];
}

/** The places between pieces; gaps are counted for lines that are to be justified. */
export function placesOf(pieces: readonly Piece[], justifies: boolean): Places {
  const ends = [0];
  const starts = [0];
  const stops = [0];
  const passed = [0];
  const inner = [0];
  let offset = 0;
  let stop = 0;
  let gaps = 0;
  let innerGaps = 0;
  for (let index = 1; index <= pieces.length; index++) {
    const piece = pieces[index - 1];
    if (!piece) break;
    offset += piece.width;
    if (piece.kind === 'word') {
      stop = offset;
      innerGaps = gaps;
    }
    if (justifies && isGap(piece)) gaps++;
    if (piece.breakAfter === 'never' && index < pieces.length) continue;
    ends.push(index);
    starts.push(offset);
    stops.push(stop + (piece.part?.hyphenWidth ?? 0));
    passed.push(gaps);
    inner.push(innerGaps);
  }
  return { ends, starts, stops, passed, inner };
}
