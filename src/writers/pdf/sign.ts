import { runsBackwards } from '../../layout/bidi/levels.ts';
import type { Glyph } from '../../layout/shaping/glyph-run.ts';

/** What one code of a font draws: a glyph, as nearly always, or several that stand for a text only together. */
export type Sign = Glyph | Compound;

/** Several glyphs with one text; lengths in em. */
export interface Compound {
  readonly text: string;
  readonly parts: readonly SignPart[];
  /** How far the text goes on behind it. */
  readonly advance: number;
  /** It stands where the text has come to. */
  readonly dx: 0;
  readonly dy: 0;
}

/** A glyph of a compound and where it stands from the compound's origin. */
export interface SignPart {
  readonly id: number;
  readonly dx: number;
  readonly dy: number;
}

/** Marks, joiners and what stands for nothing belong to the letter before them. */
const CONTINUES = /^(?:[\p{M}\u200c\u200d]|$)/u;

/** Each glyph on its own, for fonts whose glyphs cannot be put together. */
export function singleSigns(glyphs: readonly Glyph[]): readonly Sign[] {
  return signsOf(glyphs, (_, index) => index > 0);
}

/** Whether a text begins with a Latin letter or common punctuation, which are whole in themselves and run left to right. */
function isSimple(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x300 || (unit >= 0x2010 && unit < 0x2028);
}

/** Letters with all that belongs to them, so that every text is that of one code: marks on codes of their own end up elsewhere when the text is read back. */
export function joinedSigns(glyphs: readonly Glyph[]): readonly Sign[] {
  if (glyphs.every(({ text }) => isSimple(text))) return glyphs;
  return signsOf(glyphs, ({ text }, index) => index > 0 && !CONTINUES.test(text));
}

/** Signs in visual order; `begins` says of a glyph, in reading order, whether it begins another one. */
function signsOf(glyphs: readonly Glyph[], begins: (glyph: Glyph, index: number) => boolean): readonly Sign[] {
  const backwards = runsBackwards(glyphs.map(({ text }) => text).join(''));
  const clusters: Glyph[][] = [];
  let cluster: Glyph[] = [];
  for (const [index, glyph] of (backwards ? glyphs.toReversed() : glyphs).entries()) {
    if (begins(glyph, index)) {
      clusters.push(cluster);
      cluster = [];
    }
    cluster.push(glyph);
  }
  if (cluster.length > 0) clusters.push(cluster);
  return backwards ? clusters.toReversed().map(backwardSign) : clusters.map(sign);
}

/** Readers turn the text of a right-to-left run round, character by character; several on one code must be turned round before. */
function backwardSign(cluster: readonly Glyph[]): Sign {
  const text = cluster.map((glyph) => glyph.text).join('');
  return { ...sign(cluster.toReversed()), text: [...text].toReversed().join('') };
}

/** The sign of glyphs in visual order. */
function sign(cluster: readonly Glyph[]): Sign {
  const [only] = cluster;
  if (only && cluster.length === 1) return only;
  let advance = 0;
  const parts = cluster.map((glyph) => {
    const part = { id: glyph.id, dx: advance + glyph.dx, dy: glyph.dy };
    advance += glyph.advance;
    return part;
  });
  return { text: cluster.map(({ text }) => text).join(''), parts, advance, dx: 0, dy: 0 };
}
