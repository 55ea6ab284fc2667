import type { ParagraphStyle } from '../theme/theme.ts';
import type { Give } from './line-costs.ts';
import type { TextLine } from './lines.ts';
import { overhang, protrusion } from './protrusion.ts';
import { withAdvances, widthOf, type Piece } from './pieces.ts';

/** Most that a word space may grow or shrink, in em; a line that would need more stays as it is, for a hole is worse than a ragged end. */
const WIDEST_GROWTH = 0.33;
const WIDEST_SHRINKING = 0.05;

/** How far the word spaces of a style give way. */
export function giveOf({ size }: ParagraphStyle): Give {
  return { grow: WIDEST_GROWTH * size, shrink: WIDEST_SHRINKING * size };
}

/** The lines of a paragraph with word spaces such that all but the last end at the far edge. */
export function justified(lines: readonly TextLine[], measure: number, give: Give): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line : stretched(line, measure, give)));
}

function stretched(line: TextLine, measure: number, give: Give): TextLine {
  const visible = line.pieces.findLastIndex(({ kind }) => kind === 'word');
  const isGap = (piece: Piece, index: number): boolean => piece.kind === 'space' && index < visible;
  const gaps = line.pieces.filter(isGap).length;
  if (gaps === 0 || line.pieces[visible]?.breakAfter === 'forced') return line;
  const width = widthBefore(line.pieces, visible + 1);
  const growth = (measure + protrusion(line) + overhang(line) - width) / gaps;
  if (growth > give.grow || growth < -give.shrink - 0.01) return { ...line, width };
  return {
    ...line,
    width: measure,
    pieces: line.pieces.map((piece, index) => (isGap(piece, index) ? widened(piece, growth) : piece)),
  };
}

function widthBefore(pieces: readonly Piece[], end: number): number {
  return pieces.slice(0, end).reduce((sum, { width }) => sum + width, 0);
}

/** A space grown by so many points; only its first glyph grows, for several spaces in a row are one gap. */
function widened(piece: Piece, growth: number): Piece {
  const runs = piece.runs.map((run, index) =>
    withAdvances(run, (glyph) =>
      index === 0 && glyph === run.glyphs[0] ? glyph.advance + growth / piece.style.size : glyph.advance,
    ),
  );
  return { ...piece, runs, width: widthOf(runs, piece.style) };
}
