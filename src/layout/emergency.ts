import type { Glyph } from './page.ts';
import { widthOf, type Piece } from './pieces.ts';
import type { GlyphRun } from './typesetter.ts';

/** Cuts every word that is wider than the measure, between clusters, into parts that fit: an address must not leave the page. */
export function breakWords(pieces: readonly Piece[], measure: number): readonly Piece[] {
  if (pieces.every((piece) => piece.width <= measure)) return pieces;
  return pieces.flatMap((piece) => (piece.width > measure ? cut(piece, measure) : [piece]));
}

function cut(piece: Piece, measure: number): readonly Piece[] {
  const parts: GlyphRun[] = piece.runs.flatMap((run) => cutRun(run, measure / piece.style.size));
  return parts.map((run, index) => ({
    ...piece,
    runs: [run],
    width: widthOf([run], piece.style),
    breakAfter: index === parts.length - 1 ? piece.breakAfter : 'avoided',
  }));
}

function cutRun(run: GlyphRun, limit: number): readonly GlyphRun[] {
  const parts: GlyphRun[] = [];
  let glyphs: Glyph[] = [];
  let width = 0;
  for (const glyph of run.glyphs) {
    const startsCluster = glyph.text !== '';
    if (startsCluster && glyphs.length > 0 && width + glyph.advance > limit) {
      parts.push({ face: run.face, glyphs, width });
      glyphs = [];
      width = 0;
    }
    glyphs.push(glyph);
    width += glyph.advance;
  }
  return [...parts, { face: run.face, glyphs, width }];
}
