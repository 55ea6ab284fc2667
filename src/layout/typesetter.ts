import type { TextStyle } from '../theme/theme.ts';
import type { Glyph } from './page.ts';

/** All that layout asks of a font library: text in, glyphs with their advances out. Tests give it one with made-up metrics. */
export interface Typesetter {
  /**
   * The glyphs of a text of one direction, in visual order; more than one run where a face lacks a character. `beside` is a face
   * to stay with where it has all of the text, whatever the style says: that of the letters before a space.
   */
  shape(
    text: string,
    style: TextStyle,
    language: string,
    direction: 'ltr' | 'rtl',
    beside?: string,
  ): readonly GlyphRun[];
  /** Height above and depth below the baseline that a line of this style takes, in em. */
  extent(style: TextStyle): Extent;
}

/** Glyphs of one face; widths in em. */
export interface GlyphRun {
  readonly face: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Characters that no face has a glyph for; absent when there are none. */
  readonly missing?: string;
}

export interface Extent {
  readonly ascent: number;
  readonly descent: number;
}
