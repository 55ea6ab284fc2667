import { breakWords } from './emergency.ts';
import type { BreakAfter, Piece } from './pieces.ts';
import { placesOf } from './places.ts';

/** A line of a paragraph: its pieces in logical order and its width in points, trailing space not counted. */
export interface TextLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The line ends inside a word, or between two letters of a script without spaces: the next one goes on without a space. */
  readonly divided?: true;
}

/** The room that the lines of a paragraph have; lengths in points. */
export interface Room {
  readonly measure: number;
  /** Of the last line, where something stands at its far end. */
  readonly last?: number;
  /** How far each word space gives way, where lines are to end at the far edge. */
  readonly give?: Give;
}

/** How much a word space may grow and shrink, in points. */
export interface Give {
  readonly grow: number;
  readonly shrink: number;
}

/** Cost of a line that is wholly empty, or whose word spaces have all grown as far as they may; one that is full costs nothing. */
const RAGGEDNESS = 100;
/** What another line costs, so that a smoother edge is not bought with a longer paragraph. */
const LINE = 6;
/** A paragraph's last line should not be a single short word, and better not shorter than an indent. */
const LONELY_WORD = 12;
const LONELY = 1 / 4;
const SHORT_LINE = 4;
const INDENT = 1 / 9;
/** What it costs to end a line behind a piece: inside a word, or where something that belongs together is torn apart. */
const TEARING: Readonly<Record<BreakAfter, number>> = {
  never: 0,
  avoided: 1_000,
  divided: 15,
  hyphenated: 15,
  allowed: 0,
  forced: 0,
};
/** Of two lines one after the other that end in a hyphen. */
const LADDER = 60;

/**
 * Breaks a paragraph where the sum of its lines' costs is least, looking at the whole of it. Linear in its length: for each
 * place where a line may end, only as many beginnings are tried as fit into the measure.
 */
export function breakLines(unbroken: readonly Piece[], room: Room): readonly TextLine[] {
  const { measure, last = measure, ...others } = room;
  const pieces = breakWords(unbroken, last);
  const lines: TextLine[] = [];
  let start = 0;
  for (let end = 1; end <= pieces.length; end++) {
    if (end < pieces.length && pieces[end - 1]?.breakAfter !== 'forced') continue;
    lines.push(
      ...optimalLines(pieces.slice(start, end), { measure, ...(end === pieces.length && { last }), ...others }),
    );
    start = end;
  }
  return lines;
}

function optimalLines(
  pieces: readonly Piece[],
  { measure, last: lastMeasure = measure, give }: Room,
): readonly TextLine[] {
  const { ends, starts, stops, passed, inner } = placesOf(pieces);
  const count = ends.length - 1;
  const width = (from: number, to: number): number => Math.max(0, (stops[to] ?? 0) - (starts[from] ?? 0));
  const isHyphenated = (place: number): boolean => pieces[(ends[place] ?? 0) - 1]?.breakAfter === 'hyphenated';

  // For each place where a line may end, the least cost up to it and the place where its line begins: plain numbers, for a long
  // document has many thousands.
  const costs = new Float64Array(count + 1);
  const froms = new Int32Array(count + 1);
  for (let to = 1; to <= count; to++) {
    const last = to === count;
    const room = last ? lastMeasure : measure;
    const torn = last ? 0 : TEARING[pieces[(ends[to] ?? 0) - 1]?.breakAfter ?? 'allowed'];
    const ladder = isHyphenated(to) ? LADDER : 0;
    let least = Infinity;
    let start = to - 1;
    for (let from = to - 1; from >= 0; from--) {
      const wide = width(from, to);
      const gaps = give ? Math.max(0, (inner[to] ?? 0) - (passed[from] ?? 0)) : 0;
      const tight = give && !last ? wide - gaps * give.shrink : wide;
      if (tight > room + 0.01 && from < to - 1) break;
      const loose = last
        ? lastLineCost(wide / measure, from > 0, to - from)
        : RAGGEDNESS * (give ? stretch(measure - wide, gaps, give) : 1 - wide / measure) ** 2;
      const cost = (costs[from] ?? 0) + torn + (ladder > 0 && isHyphenated(from) ? ladder : 0) + LINE + loose;
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

/** How far the word spaces of a line must give way, as a part of how far they may; where that is too far it ends before the edge, which is worse. */
function stretch(missing: number, gaps: number, { grow, shrink }: Give): number {
  if (missing === 0) return 0;
  const part = missing / (Math.max(gaps, 0.5) * (missing > 0 ? grow : shrink));
  return part > 1 ? 2 * part : part;
}

function lastLineCost(fill: number, hasLinesBefore: boolean, words: number): number {
  if (!hasLinesBefore) return 0;
  if (words === 1 && fill < LONELY) return LONELY_WORD;
  return fill < INDENT ? SHORT_LINE : 0;
}
