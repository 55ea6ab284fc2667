import type { TextLine } from './break-lines.ts';
import type { Piece } from '../shaping/piece.ts';

/**
 * How much of a sign stands outside the edge, as a part of its width: signs with little ink make a straight edge look dented
 * where they stand flush with the letters above and below. Dashes and brackets have more of it than points and quotation marks.
 */
const BEGINNING = new Map([
  ...shares('“”„‘’‚"\'', 0.6),
  ...shares('«»‹›', 0.4),
  ...shares('([', 0.15),
  ...shares('–—', 0.3),
]);
const ENDING = new Map([
  ...shares('“”„‘’‚"\'', 0.75),
  ...shares('.,·', 0.7),
  ...shares('-‐\u00ad', 0.6),
  ...shares(';:', 0.4),
  ...shares('«»‹›', 0.4),
  ...shares('–—', 0.3),
  ...shares('!?)]', 0.15),
]);

function shares(signs: string, share: number): readonly (readonly [string, number])[] {
  return [...signs].map((sign) => [sign, share]);
}

/** How far the first sign of a line stands out at its beginning, in points. */
export function protrusion({ pieces }: TextLine): number {
  const first = pieces.find(({ kind }) => kind === 'word');
  return first ? outside(first, 0, BEGINNING) : 0;
}

/** How far the last sign of a line stands out at its end, in points. */
export function overhang({ pieces }: TextLine): number {
  const last = pieces.findLast(({ kind }) => kind === 'word');
  return last ? outside(last, -1, ENDING) : 0;
}

function outside({ runs, style, level }: Piece, end: 0 | -1, signs: ReadonlyMap<string, number>): number {
  // Glyphs stand as they are seen: what is read first of a right-to-left word is its last.
  const at = level % 2 === 0 ? end : end === 0 ? -1 : 0;
  const glyph = runs.at(at)?.glyphs.at(at);
  return glyph ? (signs.get(glyph.text) ?? 0) * glyph.advance * style.size : 0;
}
