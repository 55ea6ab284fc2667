import type { Inline } from '../../document/document.ts';
import type { TextStyle } from '../../theme/theme.ts';
import type { Break } from '../breaks/line-breaks.ts';
import type { GlyphRun } from './glyph-run.ts';

/** The smallest thing that lines are made of: shaped text of one style that is never divided. `width` in points. */
export interface Piece {
  /** Spaces and separators vanish at the end of a line. */
  readonly kind: 'word' | 'space' | 'separator';
  readonly runs: readonly GlyphRun[];
  readonly width: number;
  readonly style: TextStyle;
  /** Bidi embedding level. */
  readonly level: number;
  readonly breakAfter: BreakAfter;
  readonly inline: Inline;
  /** Of a syllable: the word that it is a part of. */
  readonly part?: WordPart;
}

/**
 * How willingly a line ends after a piece; `avoided` is for what belongs together but must not leave the page, and after
 * `hyphenated` a hyphen is added.
 */
export type BreakAfter = 'never' | 'avoided' | 'hyphenated' | Break;

/** A syllable of a word; offsets in its text. */
export interface WordPart {
  readonly word: Piece;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a hyphen after it would take, in points; none after the last syllable. */
  readonly hyphenWidth: number;
}
