import { visualOrder } from './levels.ts';
import type { Glyph } from './page.ts';
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
  readonly glyphs: readonly Glyph[];
  readonly href?: string;
  readonly language?: string;
}

interface Part {
  readonly piece: Piece;
  readonly index: number;
  readonly face: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/**
 * Sets a line: `start` is the distance of its beginning from the measure's near edge, which is the right one in a document
 * that runs right to left. Fragments come in logical order, with their glyphs in visual order, and the line ends in a space
 * so that machines do not join its last word to the next line's first.
 */
export function setLine(line: TextLine, start: number, setting: Setting): readonly Fragment[] {
  const pieces = line.divided ? line.pieces : endingInSpace(line.pieces, setting);
  const order = visualOrder(pieces.map((piece) => piece.level));
  const full = pieces.reduce((sum, piece) => sum + piece.width, 0);
  let x = setting.direction === 'rtl' ? setting.measure - start - full : start;
  const placed: (Fragment & { readonly index: number; readonly piece: Piece })[] = [];
  for (const part of order.flatMap((index) => partsOf(pieces[index], index))) {
    const last = placed.at(-1);
    if (last && isSame(last, part)) {
      placed[placed.length - 1] = {
        ...last,
        index: Math.min(last.index, part.index),
        glyphs: [...last.glyphs, ...part.glyphs],
        width: last.width + part.width,
      };
    } else placed.push({ ...fragmentOf(part, x), index: part.index, piece: part.piece });
    x += part.width;
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ index: _index, piece: _piece, ...fragment }) => fragment);
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

function partsOf(piece: Piece | undefined, index: number): readonly Part[] {
  if (!piece) return [];
  return piece.runs.map(({ face, glyphs, width }) => ({ piece, index, face, glyphs, width: width * piece.style.size }));
}

function isSame(last: Fragment & { readonly piece: Piece }, { piece, face }: Part): boolean {
  return (
    last.face === face &&
    last.piece.style.size === piece.style.size &&
    last.piece.style.color === piece.style.color &&
    last.piece.inline.href === piece.inline.href &&
    last.piece.inline.language === piece.inline.language &&
    last.piece.level === piece.level
  );
}

function fragmentOf({ piece, face, glyphs, width }: Part, x: number): Fragment {
  const { href, language } = piece.inline;
  return {
    x,
    width,
    size: piece.style.size,
    face,
    color: piece.style.color,
    glyphs,
    ...(href !== undefined && { href }),
    ...(language !== undefined && { language }),
  };
}
