import { breakWords } from './emergency.ts';
import type { BreakAfter, Piece } from './pieces.ts';

/** A line of a paragraph: its pieces in logical order and its width in points, trailing space not counted. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The line ends inside a word, or between two letters of a script without spaces: the next one goes on without a space. */
  readonly divided?: true;
}

/** Cost of a line that is wholly empty; one that is full costs nothing. */
const RAGGEDNESS = 100;
/** What another line costs, so that a smoother edge is not bought with a longer paragraph. */
const LINE = 6;
/** A paragraph's last line should not be a single short word, and better not shorter than an indent. */
const LONELY_WORD = 12;
const LONELY = 1 / 4;
const SHORT_LINE = 4;
const INDENT = 1 / 9;
/** What it costs to end a line behind a piece: inside a word, or where something that belongs together is torn apart. */
const TEARING: Readonly<Record<BreakAfter, number>> = { never: 0, avoided: 1_000, divided: 15, allowed: 0, forced: 0 };

/**
 * Breaks a paragraph where the sum of its lines' raggedness is least, looking at the whole of it. Linear in its length:
 * for each place where a line may end, only as many beginnings are tried as fit into the measure. The last line may have less
 * room, where something stands at its far end.
 */
export function breakLines(
  unbroken: readonly Piece[],
  measure: number,
  lastMeasure: number = measure,
): readonly TextLine[] {
  const pieces = breakWords(unbroken, lastMeasure);
  const lines: TextLine[] = [];
  let start = 0;
  for (let end = 1; end <= pieces.length; end++) {
    if (end < pieces.length && pieces[end - 1]?.breakAfter !== 'forced') continue;
    lines.push(...optimalLines(pieces.slice(start, end), measure, end === pieces.length ? lastMeasure : measure));
    start = end;
  }
  return lines;
}

function optimalLines(pieces: readonly Piece[], measure: number, lastMeasure: number): readonly TextLine[] {
  const { ends, starts, stops } = placesOf(pieces);
  const count = ends.length - 1;
  const width = (from: number, to: number): number => Math.max(0, (stops[to] ?? 0) - (starts[from] ?? 0));

  // For each place where a line may end, the least cost up to it and the place where its line begins: plain numbers, for a long
  // document has many thousands.
  const costs = new Float64Array(count + 1);
  const froms = new Int32Array(count + 1);
  for (let to = 1; to <= count; to++) {
    const last = to === count;
    const room = last ? lastMeasure : measure;
    const torn = last ? 0 : TEARING[pieces[(ends[to] ?? 0) - 1]?.breakAfter ?? 'allowed'];
    let least = Infinity;
    let start = to - 1;
    for (let from = to - 1; from >= 0; from--) {
      const wide = width(from, to);
      if (wide > room + 0.01 && from < to - 1) break;
      const cost = (costs[from] ?? 0) + torn + lineCost(wide / measure, last, from > 0, to - from);
      if (cost >= least) continue;
      least = cost;
      start = from;
    }
    costs[to] = least;
    froms[to] = start;
  }

  const lines: TextLine[] = [];
  for (let to = count; to > 0;) {
    const from = froms[to] ?? 0;
    const [start, end] = [ends[from] ?? 0, ends[to] ?? 0];
    const divided = end < pieces.length && pieces[end - 1]?.kind === 'word' && { divided: true as const };
    lines.push({ pieces: pieces.slice(start, end), width: width(from, to), ...divided });
    to = from;
  }
  return lines.reverse();
}

function lineCost(fill: number, last: boolean, hasLinesBefore: boolean, words: number): number {
  if (!last) return LINE + RAGGEDNESS * (1 - fill) ** 2;
  if (!hasLinesBefore) return LINE;
  if (words === 1 && fill < LONELY) return LINE + LONELY_WORD;
  return LINE + (fill < INDENT ? SHORT_LINE : 0);
}

/** The places where lines may begin and end, the first and last among them. */
interface Places {
  /** How many pieces stand before each. */
  readonly ends: readonly number[];
  /** Where a line that begins there begins, in points from the beginning of the paragraph. */
  readonly starts: readonly number[];
  /** Where a line that ends there ends: before its trailing spaces and separators. */
  readonly stops: readonly number[];
}

function placesOf(pieces: readonly Piece[]): Places {
  const ends = [0];
  const starts = [0];
  const stops = [0];
  let offset = 0;
  let stop = 0;
  for (let index = 1; index <= pieces.length; index++) {
    const piece = pieces[index - 1];
    if (!piece) break;
    offset += piece.width;
    if (piece.kind === 'word') stop = offset;
    if (piece.breakAfter === 'never' && index < pieces.length) continue;
    ends.push(index);
    starts.push(offset);
    stops.push(stop);
  }
  return { ends, starts, stops };
}
