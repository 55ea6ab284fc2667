import { visualOrder } from '../bidi/levels.ts';
import type { GlyphRun } from '../shaping/glyph-run.ts';
import { widthOf } from '../shaping/advances.ts';
import type { Piece } from '../shaping/piece.ts';
import { readingParts } from './reading-parts.ts';
import type { Setting } from '../setting.ts';
import type { TextLine } from './break-lines.ts';

/** A stretch of a line that is drawn in one go: one face, size, colour and link. `x` is from the measure's left edge, in points. */
export interface Fragment {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly face: string;
  readonly color: string;
  /** In visual order, left to right. */
  readonly runs: readonly GlyphRun[];
  readonly href?: string | undefined;
  readonly language?: string | undefined;
  /** How far the space at its end reaches, in points, where that is further than it would by itself. */
  readonly reach?: number | undefined;
}

/**
 * Sets a line: `start` is the distance of its beginning from the measure's near edge, which is the right one in a document
 * that runs right to left. Fragments come in logical order, with their runs in visual order, and the line ends in a space
 * so that machines do not join its last word to the next line's first.
 */
export function setLine(line: TextLine, start: number, setting: Setting): readonly Fragment[] {
  const pieces = line.divided ? line.pieces : endingInSpace(line.pieces, setting);
  const order = pieces.every(({ level }) => level === 0) ? undefined : visualOrder(pieces.map(({ level }) => level));
  let x = setting.direction === 'rtl' ? setting.measure - start - widthOfAll(pieces) : start;
  // As long as it needs to be, for it is kept until the end: a list that grows has room for more.
  const runs = new Array<GlyphRun>(pieces.length);
  let count = 0;
  const placed: Placed[] = [];
  let last: Placed | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const index = order?.[at] ?? at;
    const piece = pieces[index];
    if (!piece) break;
    for (const run of piece.runs) {
      const points = piece.runs.length === 1 ? piece.width : run.width * piece.style.size;
      runs[count++] = run;
      if (last && isSame(last, piece, run.face)) {
        last.index = Math.min(last.index, index);
        last.width += points;
        last.to = count;
      } else {
        last = { index, piece, face: run.face, x, width: points, from: count - 1, to: count };
        placed.push(last);
      }
      x += points;
    }
  }
  if (!order) return placed.map((each) => fragmentOf(each, runsOf(each, runs)));
  return placed.toSorted(byReading).flatMap((each) => inReadingOrder(each, runsOf(each, runs)));
}

/** The runs of a stretch among those of its line. */
function runsOf({ from, to }: Placed, runs: readonly GlyphRun[]): readonly GlyphRun[] {
  return to - from === runs.length ? runs : runs.slice(from, to);
}

function widthOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

/**
 * The fragments of a line that runs left to right, its last space reaching to what stands at `x` on the same line: programs that put
 * lines together by the gaps in them then read both as one.
 */
export function reaching(fragments: readonly Fragment[], x: number): readonly Fragment[] {
  const last = fragments.at(-1);
  if (!last || !endsInSpace(last)) return fragments;
  return fragments.with(fragments.length - 1, { ...last, reach: x - last.x - last.width });
}

/** Whether its last run is a space; one of a font in which it takes no room cannot be stretched. */
function endsInSpace({ runs }: Fragment): boolean {
  const [space, ...others] = runs.at(-1)?.glyphs ?? [];
  return space?.text === ' ' && space.advance > 0 && others.length === 0;
}

/** A fragment while its line is being set. */
interface Placed {
  /** Logical place of its first piece. */
  index: number;
  readonly piece: Piece;
  readonly face: string;
  readonly x: number;
  width: number;
  /** Its first run among those of the line, and the one after its last. */
  readonly from: number;
  to: number;
}

/**
 * The line with one space at its end, which takes no room, in place of the spaces and separators that vanish
 * there.
 */
function endingInSpace(pieces: readonly Piece[], { typesetter, language, direction }: Setting): readonly Piece[] {
  const visible = pieces.findLastIndex(({ kind }) => kind === 'word') + 1;
  const last = pieces[visible - 1];
  if (!last) return pieces;
  const { style, breakAfter } = last;
  const backwards = direction === 'rtl';
  const side = backwards ? last.runs.at(0) : last.runs.at(-1);
  const space = typesetter.shaper(style, language, direction)(' ', side?.face);
  const spoken = last.inline.language;
  const inline = spoken === undefined ? { text: ' ' } : { text: ' ', language: spoken };
  const runs = widthless(space, backwards);
  const end: Piece = { kind: 'space', runs, width: 0, style, level: backwards ? 1 : 0, breakAfter, inline };
  return (visible < pieces.length ? pieces.slice(0, visible) : pieces).concat([end]);
}

/** Runs without their width: those of a space are the same over and over. */
const emptied = new WeakMap<readonly GlyphRun[], readonly GlyphRun[]>();

function widthless(runs: readonly GlyphRun[], backwards: boolean): readonly GlyphRun[] {
  const known = emptied.get(runs);
  if (known) return known;
  const empty = runs.map((run) => {
    const glyphs = backwards ? run.glyphs.map((glyph) => ({ ...glyph, advance: 0 })) : run.glyphs;
    return { ...run, glyphs, width: 0 };
  });
  emptied.set(runs, empty);
  return empty;
}

function isSame({ face: lastFace, piece: last }: Placed, { style, inline, level }: Piece, face: string): boolean {
  if (lastFace !== face || last.level !== level) return false;
  if (last.style === style && last.inline === inline) return true;
  return (
    last.style.size === style.size &&
    last.style.color === style.color &&
    last.inline.href === inline.href &&
    last.inline.language === inline.language
  );
}

/** Parts of one word in different faces have the same place; of a right-to-left word the first stands to the right. */
function byReading(a: Placed, b: Placed): number {
  return a.index - b.index || (a.piece.level % 2 === 1 ? b.x - a.x : 0);
}

/** A right-to-left stretch as several that follow one another as they are read. */
function inReadingOrder(placed: Placed, runs: readonly GlyphRun[]): readonly Fragment[] {
  if (placed.piece.level % 2 === 0) return [fragmentOf(placed, runs)];
  let x = placed.x + placed.width;
  return readingParts(runs).map((part) => {
    const width = widthOf(part, placed.piece.style);
    x -= width;
    return fragmentOf({ ...placed, x, width }, part);
  });
}

function fragmentOf({ piece, face, x, width }: Placed, runs: readonly GlyphRun[]): Fragment {
  const { href, language } = piece.inline;
  const { size, color } = piece.style;
  return { x, width, size, face, color, runs, href, language, reach: undefined };
}
