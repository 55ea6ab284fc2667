import { visualOrder } from './levels.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { Piece } from './pieces.ts';
import type { Setting } from './setting.ts';
import type { TextLine } from './lines.ts';

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
}

/**
 * Sets a line: `start` is the distance of its beginning from the measure's near edge, which is the right one in a document
 * that runs right to left. Fragments come in logical order, with their runs in visual order, and the line ends in a space
 * so that machines do not join its last word to the next line's first.
 */
export function setLine(line: TextLine, start: number, setting: Setting): readonly Fragment[] {
  const pieces = line.divided ? line.pieces : endingInSpace(line.pieces, setting);
  const order = visualOrder(pieces.map((piece) => piece.level));
  const full = pieces.reduce((sum, piece) => sum + piece.width, 0);
  let x = setting.direction === 'rtl' ? setting.measure - start - full : start;
  const placed: Placed[] = [];
  for (const index of order) {
    const piece = pieces[index];
    for (const run of piece?.runs ?? []) {
      if (!piece) break;
      const points = run.width * piece.style.size;
      const last = placed.at(-1);
      if (last && isSame(last, piece, run.face)) {
        last.index = Math.min(last.index, index);
        last.width += points;
        last.runs.push(run);
      } else placed.push({ index, piece, face: run.face, x, width: points, runs: [run] });
      x += points;
    }
  }
  return placed.toSorted((a, b) => a.index - b.index).map(fragmentOf);
}

/** A fragment while its line is being set. */
interface Placed {
  /** Logical place of its first piece. */
  index: number;
  readonly piece: Piece;
  readonly face: string;
  readonly x: number;
  width: number;
  readonly runs: GlyphRun[];
}

/**
 * The line with one space at its end, which takes no room, in place of the spaces and separators that vanish
 * there.
 */
function endingInSpace(pieces: readonly Piece[], setting: Setting): readonly Piece[] {
  const visible = pieces.findLastIndex(({ kind }) => kind === 'word') + 1;
  const last = pieces[visible - 1];
  if (!last) return pieces;
  const backwards = setting.direction === 'rtl';
  const side = backwards ? last.runs[0] : last.runs.at(-1);
  const runs = setting.typesetter
    .shape(' ', last.style, setting.language, setting.direction, side?.face)
    .map((run) => ({
      ...run,
      glyphs: backwards ? run.glyphs.map((glyph) => ({ ...glyph, advance: 0 })) : run.glyphs,
      width: 0,
    }));
  const { language } = last.inline;
  const inline = { text: ' ', ...(language !== undefined && { language }) };
  return [...pieces.slice(0, visible), { ...last, kind: 'space', runs, width: 0, level: backwards ? 1 : 0, inline }];
}

function isSame(last: Placed, { style, inline, level }: Piece, face: string): boolean {
  return (
    last.face === face &&
    last.piece.style.size === style.size &&
    last.piece.style.color === style.color &&
    last.piece.inline.href === inline.href &&
    last.piece.inline.language === inline.language &&
    last.piece.level === level
  );
}

function fragmentOf({ piece, face, x, width, runs }: Placed): Fragment {
  const { href, language } = piece.inline;
  return { x, width, size: piece.style.size, face, color: piece.style.color, runs, href, language };
}
