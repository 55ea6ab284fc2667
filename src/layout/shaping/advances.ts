import type { TextStyle } from '../../theme/theme.ts';
import type { Glyph, GlyphRun } from './glyph-run.ts';

/** The first glyph of a cluster: not a mark, nor one that stands for nothing. */
const BEARS_SPACE = /^\P{M}/u;

/** A run whose letters stand further apart, by so much of an em. */
export function tracked(run: GlyphRun, tracking: number): GlyphRun {
  return withAdvances(run, (glyph) => (BEARS_SPACE.test(glyph.text) ? glyph.advance + tracking : glyph.advance));
}

/** A run whose glyphs are as wide as asked. */
export function withAdvances(run: GlyphRun, advance: (glyph: Glyph) => number): GlyphRun {
  const glyphs = run.glyphs.map((glyph) => ({ ...glyph, advance: advance(glyph) }));
  return { ...run, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

/** Width of shaped runs in points. */
export function widthOf(runs: readonly GlyphRun[], style: TextStyle): number {
  let width = 0;
  for (const run of runs) width += run.width;
  return width * style.size;
}
