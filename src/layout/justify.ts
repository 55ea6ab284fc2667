import type { ParagraphStyle } from '../theme/theme.ts';
import { isGap } from './gaps.ts';
import type { Give } from './line-costs.ts';
import type { TextLine } from './lines.ts';
import { overhang, protrusion } from './protrusion.ts';
import { withAdvances, widthOf, type Piece } from './pieces.ts';

/** Most that a word space may grow or shrink, in em; a line that would need more stays as it is, for a hole is worse than a ragged end. */
const WIDEST_GROWTH = 0.33;
const WIDEST_SHRINKING = 0.05;
/** Signs in squares do not stand closer, nor so far apart that a reader of the file would take the gap for a space. */
const WIDEST_BETWEEN = 0.08;

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
  const gives = (piece: Piece, index: number): boolean => index < visible && isGap(piece);
  const gaps = line.pieces.filter(gives);
  if (gaps.length === 0 || line.pieces[visible]?.breakAfter === 'forced') return line;
  const width = widthBefore(line.pieces, visible + 1);
  const growth = (measure + protrusion(line) + overhang(line) - width) / gaps.length;
  const hasSquares = gaps.some(({ kind }) => kind !== 'space');
  const [most, least] = hasSquares
    ? [WIDEST_BETWEEN * (gaps[0]?.style.size ?? 0), 0]
    : [give.grow, -give.shrink - 0.01];
  if (growth > most || growth < least) return { ...line, width };
  return {
    ...line,
    width: measure,
    pieces: line.pieces.map((piece, index) => (gives(piece, index) ? widened(piece, growth) : piece)),
  };
}

function widthBefore(pieces: readonly Piece[], end: number): number {
  return pieces.slice(0, end).reduce((sum, { width }) => sum + width, 0);
}

/** A gap grown by so many points: several spaces in a row are one, whose first glyph grows; a sign in a square grows at its end. */
function widened(piece: Piece, growth: number): Piece {
  const isSpace = piece.kind === 'space';
  const growing = isSpace ? piece.runs[0]?.glyphs[0] : piece.runs.at(-1)?.glyphs.at(-1);
  const growingRun = isSpace ? piece.runs[0] : piece.runs.at(-1);
  const runs = piece.runs.map((run) =>
    run === growingRun
      ? withAdvances(run, (glyph) => (glyph === growing ? glyph.advance + growth / piece.style.size : glyph.advance))
      : run,
  );
  return { ...piece, runs, width: widthOf(runs, piece.style) };
}
