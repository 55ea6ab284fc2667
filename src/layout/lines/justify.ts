import type { ParagraphStyle } from '../../theme/theme.ts';
import { gapOf, stretchOf, type Gap, type Give } from './gaps.ts';
import { partOf } from './line-costs.ts';
import type { TextLine } from './break-lines.ts';
import { overhang, protrusion } from './protrusion.ts';
import { withAdvances, widthOf } from '../shaping/advances.ts';
import type { Piece } from '../shaping/piece.ts';

/**
 * Most that a gap may grow or shrink, in em; a line that would need more stays as it is, for a hole is worse than a ragged end.
 * Signs in squares do not stand closer, nor so far apart that a reader of the file would take the gap for a space.
 */
const GIVE: Give = { space: { grow: 0.33, shrink: 0.05 }, square: { grow: 0.08, shrink: 0 } };

/** How far the gaps of a style give way. */
export function giveOf({ size }: ParagraphStyle): Give {
  const { space, square } = GIVE;
  return {
    space: { grow: space.grow * size, shrink: space.shrink * size },
    square: { grow: square.grow * size, shrink: square.shrink * size },
  };
}

/** The lines of a paragraph with gaps such that all but the last end at the far edge. */
export function justified(lines: readonly TextLine[], measure: number, give: Give): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line : stretched(line, measure, give)));
}

function stretched(line: TextLine, measure: number, give: Give): TextLine {
  const visible = line.pieces.findLastIndex(({ kind }) => kind === 'word');
  const gaps = line.pieces.slice(0, Math.max(visible, 0)).map(gapOf);
  const count = (kind: Gap): number => gaps.filter((gap) => gap === kind).length;
  const stretch = stretchOf(give, count('space'), count('square'));
  if (stretch.grow === 0 || line.pieces[visible]?.breakAfter === 'forced') return line;
  const width = widthBefore(line.pieces, visible + 1);
  const lacking = measure + protrusion(line) + overhang(line) - width;
  const part = partOf(stretch, lacking);
  if (part > 1) return { ...line, width };
  const growth = (gap: Gap): number => (lacking > 0 ? part * give[gap].grow : -part * give[gap].shrink);
  return {
    ...line,
    width: measure,
    pieces: line.pieces.map((piece, index) => {
      const gap = gaps[index];
      return gap ? widened(piece, growth(gap)) : piece;
    }),
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
