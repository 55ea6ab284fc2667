import { widthOf, type Piece } from '../shaping/pieces.ts';
import type { Glyph, GlyphRun } from '../shaping/glyph-run.ts';

/**
 * Cuts every word that is wider than the measure into parts that fit, for an address must not leave the page: between its own parts
 * where the line stays well filled, else between any two clusters.
 */
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

/** Where an address is best parted: behind its slashes, before the signs between its other parts. */
const PART_END = /\/$/;
const PART_START = /^[?&=+\-_.#]/;
/** How much of the measure a line fills at least that ends at such a place. */
const FILLED = 0.6;

/** The parts of a run in reading order, with the glyphs of each in visual order. */
function cutRun(run: GlyphRun, limit: number, backwards: boolean): readonly GlyphRun[] {
  const parts: GlyphRun[] = [];
  let glyphs: Glyph[] = [];
  let width = 0;
  /** How many glyphs stand before the last good place to cut, and how wide they are. */
  let place = { count: 0, width: 0 };
  const end = (part: readonly Glyph[], wide: number): number =>
    parts.push({ face: run.face, glyphs: backwards ? part.toReversed() : part, width: wide });
  for (const glyph of backwards ? run.glyphs.toReversed() : run.glyphs) {
    if (glyphs.length > 0 && STARTS_CLUSTER.test(glyph.text)) {
      const here = { count: glyphs.length, width };
      if (width > limit * FILLED && startsPart(glyphs.at(-1)?.text ?? '', glyph.text)) place = here;
      if (width + glyph.advance > limit) {
        const at = place.count > 0 ? place : here;
        end(glyphs.slice(0, at.count), at.width);
        glyphs = glyphs.slice(at.count);
        width -= at.width;
        place = { count: 0, width: 0 };
      }
    }
    glyphs.push(glyph);
    width += glyph.advance;
  }
  end(glyphs, width);
  return parts;
}

function startsPart(before: string, after: string): boolean {
  return PART_END.test(before) || PART_START.test(after);
}
