import { breakWords, type Portion } from './break-words.ts';
import { stretchOf, type Give } from './gaps.ts';
import { lastLineCost, lineCost, LADDER, LINE, ROUNDING, TEARING } from './line-costs.ts';
import type { Piece } from '../shaping/piece.ts';
import { placesOf, type Count } from './places.ts';

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
  /** How far each gap gives way, where lines are to end at the far edge. */
  readonly give?: Give;
}

/**
 * Breaks a paragraph where the sum of its lines' costs is least, looking at the whole of it. Linear in its length: for each
 * place where a line may end, only as many beginnings are tried as fit into the measure.
 */
export function breakLines(unbroken: readonly Piece[], room: Room): readonly TextLine[] {
  const { measure, last = measure } = room;
  const whole = oneLine(unbroken, Math.min(measure, last));
  if (whole) return [whole];
  const { give } = room;
  const pieces = breakWords(unbroken, measure, last);
  const lines: TextLine[] = [];
  let start = 0;
  for (let end = 1; end <= pieces.length; end++) {
    if (end < pieces.length && pieces[end - 1]?.breakAfter !== 'forced') continue;
    const isLast = end === pieces.length;
    lines.push(...optimalLines(pieces.slice(start, end), measure, isLast ? last : measure, give));
    start = end;
  }
  return lines;
}

/** All pieces as one line, as of most titles and details; nothing where they need more than that, or there are none. */
function oneLine(pieces: readonly Piece[], measure: number): TextLine | undefined {
  let offset = 0;
  let width = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) break;
    offset += piece.width;
    if (piece.kind === 'word') width = offset;
    if (width > measure || (piece.breakAfter === 'forced' && index < pieces.length - 1)) return undefined;
  }
  return pieces.length > 0 ? { pieces, width } : undefined;
}

function optimalLines(
  pieces: readonly Portion[],
  measure: number,
  lastMeasure: number,
  give: Give | undefined,
): readonly TextLine[] {
  const { ends, starts, stops, spaces, squares } = placesOf(pieces, give !== undefined);
  const count = ends.length - 1;
  const width = (from: number, to: number): number => Math.max(0, (stops[to] ?? 0) - (starts[from] ?? 0));
  const isHyphenated = (place: number): boolean => pieces[(ends[place] ?? 0) - 1]?.breakAfter === 'hyphenated';
  const wordAt = (index: number): Piece | undefined =>
    pieces[index]?.part?.word ?? pieces[index]?.whole ?? pieces[index];
  const holds = (from: number, to: number): 'words' | 'word' | 'fragment' => {
    const isWord = to - from === 1 || wordAt(ends[from] ?? 0) === wordAt((ends[to] ?? 0) - 1);
    return !isWord ? 'words' : isHyphenated(from) ? 'fragment' : 'word';
  };

  // For each place where a line may end, the least cost up to it and the place where its line begins: plain numbers, for a long
  // document has many thousands.
  const costs = [0];
  const froms = [0];
  for (let to = 1; to <= count; to++) {
    const last = to === count;
    const room = last ? lastMeasure : measure;
    const end = pieces[(ends[to] ?? 0) - 1];
    const torn = LINE + (last ? 0 : TEARING[end?.seam ?? end?.breakAfter ?? 'allowed']);
    const hyphenated = isHyphenated(to);
    let least = Infinity;
    let start = to - 1;
    for (let from = to - 1; from >= 0; from--) {
      const wide = width(from, to);
      const stretch =
        give && !last ? stretchOf(give, between(spaces, from, to), between(squares, from, to)) : undefined;
      if (wide - (stretch?.shrink ?? 0) > room + ROUNDING && from < to - 1) break;
      const loose = !last
        ? lineCost(measure - wide, measure, stretch)
        : from === 0
          ? 0
          : lastLineCost(wide / measure, holds(from, to), give !== undefined);
      const ladder = hyphenated && isHyphenated(from) ? LADDER : 0;
      const cost = (costs[from] ?? 0) + torn + ladder + loose;
      if (cost >= least) continue;
      least = cost;
      start = from;
    }
    costs.push(least);
    froms.push(start);
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

/** How many gaps of a kind stand inside a line from one place to another. */
function between({ passed, inner }: Count, from: number, to: number): number {
  return Math.max(0, (inner[to] ?? 0) - (passed[from] ?? 0));
}
