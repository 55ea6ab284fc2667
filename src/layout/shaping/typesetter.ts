import type { TextStyle } from '../../theme/theme.ts';
import type { GlyphRun } from './glyph-run.ts';

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
  /** The name of a face's family, where that has no bold. */
  familyWithoutBold(face: string): string | undefined;
  /** Height above and depth below the baseline that a line of this style takes, in em. */
  extent(style: TextStyle): Extent;
}

export interface Extent {
  readonly ascent: number;
  readonly descent: number;
}
