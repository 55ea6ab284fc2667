import type { Theme } from '../theme/theme.ts';
import type { LineBreaker } from './breaks/line-breaks.ts';
import type { Hyphenator } from './breaks/hyphenator.ts';
import type { MissingGlyphs } from './shaping/missing.ts';
import type { MissingBold } from './shaping/missing-bold.ts';
import type { Typesetter } from './shaping/typesetter.ts';

/** What stays the same through the layout of one document; `measure` is the width of the text block in points. */
export interface Setting {
  readonly theme: Theme;
  readonly typesetter: Typesetter;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly measure: number;
  readonly missing: MissingGlyphs;
  readonly missingBold: MissingBold;
  /** The full line-breaking algorithm, for texts that need it. */
  readonly lineBreaker?: LineBreaker | undefined;
  /** Where words may be divided, if they may. */
  readonly hyphenator?: Hyphenator | undefined;
}
