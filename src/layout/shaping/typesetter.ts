import type { TextStyle } from '../../theme/theme.ts';
import type { GlyphRun } from './glyph-run.ts';

/** All that layout asks of a font library: text in, glyphs with their advances out. Tests give it one with made-up metrics. */
export interface Typesetter {
  /** What shapes texts of one style, language (a BCP 47 tag) and direction. */
  shaper(style: TextStyle, language: string, direction: 'ltr' | 'rtl'): Shaper;
  /** The name of a face's family, where that has no bold. */
  familyWithoutBold(face: string): string | undefined;
  /** Height above and depth below the baseline that a line of this style takes, in em. */
  extent(style: TextStyle): Extent;
}

/**
 * Gives the glyphs of a text in visual order; more than one run where a face lacks a character. `beside` is a face to stay with
 * where it has all of the text, whatever the style says: that of the letters before a space.
 */
export type Shaper = (text: string, beside?: string) => readonly GlyphRun[];

export interface Extent {
  readonly ascent: number;
  readonly descent: number;
}
