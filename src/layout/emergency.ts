import { widthOf, type Piece } from './pieces.ts';
import type { Glyph, GlyphRun } from './glyph-run.ts';

/** Cuts every word that is wider than the measure, between clusters, into parts that fit: an address must not leave the page. */
export function breakWords(pieces: readonly Piece[], measure: number): readonly Piece[] {
  if (pieces.every((piece) => piece.width <= measure)) return pieces;
  return pieces.flatMap((piece) => (piece.width > measure ? cut(piece, measure) : [piece]));
}

function cut(piece: Piece, measure: number): readonly Piece[] {
  const backwards = piece.level % 2 === 1;
  const runs = backwards ? piece.runs.toReversed() : piece.runs;
  const parts: GlyphRun[] = runs.flatMap((run) => cutRun(run, measure / piece.style.size, backwards));
  return parts.map((run, index) => ({
    ...piece,
    runs: [run],
    width: widthOf([run], piece.style),
    breakAfter: index === parts.length - 1 ? piece.breakAfter : 'avoided',
  }));
}

/** A mark stays with its letter, and what stands for nothing with what stands before it in reading order. */
const STARTS_CLUSTER = /^\P{M}/u;

/** The parts of a run in reading order, with the glyphs of each in visual order. */
function cutRun(run: GlyphRun, limit: number, backwards: boolean): readonly GlyphRun[] {
  const parts: GlyphRun[] = [];
  let glyphs: Glyph[] = [];
  let width = 0;
  const end = (): number => parts.push({ face: run.face, glyphs: backwards ? glyphs.toReversed() : glyphs, width });
  for (const glyph of backwards ? run.glyphs.toReversed() : run.glyphs) {
    if (glyphs.length > 0 && width + glyph.advance > limit && STARTS_CLUSTER.test(glyph.text)) {
      end();
      glyphs = [];
      width = 0;
    }
    glyphs.push(glyph);
    width += glyph.advance;
  }
  end();
  return parts;
}
