/** A glyph of a face with the text it stands for; lengths in em. The first glyph of a cluster carries the cluster's whole text, the others none. */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Glyphs of one face, in visual order, left to right; widths in em. */
export interface GlyphRun {
  readonly face: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Characters that no face has a glyph for; absent when there are none. */
  readonly missing?: string;
}

/** The text that runs stand for, in visual order. */
export function seenText(runs: readonly GlyphRun[]): string {
  let whole = '';
  for (const { glyphs } of runs) for (const { text } of glyphs) whole += text;
  return whole;
}
