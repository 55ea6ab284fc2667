import type { TextLine } from './lines.ts';
import { withAdvances, widthOf, type Piece } from './pieces.ts';

/** Most that a word space may grow, in em; a line that would need more stays as it is, for a hole is worse than a ragged end. */
const WIDEST_GROWTH = 0.22;

/** The lines of a paragraph with their word spaces widened so that all but the last end at the far edge. */
export function justified(lines: readonly TextLine[], measure: number): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? line : stretched(line, measure)));
}

function stretched(line: TextLine, measure: number): TextLine {
  const visible = line.pieces.findLastIndex(({ kind }) => kind === 'word');
  const spaces = line.pieces.filter((piece, index) => piece.kind === 'space' && index < visible);
  const [first] = spaces;
  if (!first || line.pieces[visible]?.breakAfter === 'forced') return line;
  const growth = (measure - line.width) / spaces.length;
  if (growth > WIDEST_GROWTH * first.style.size) return line;
  return {
    ...line,
    width: measure,
    pieces: line.pieces.map((piece) => (spaces.includes(piece) ? widened(piece, growth) : piece)),
  };
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
