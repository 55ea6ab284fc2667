import { restyled } from './restyled.ts';
import type { Theme } from './theme.ts';

/** Least size of a heading beside running text, where nothing but its size and weight makes it one. */
const LARGER = 1.1;

/**
 * The theme for a script without capitals: a heading that they would raise above the text is larger instead, and not spaced out, and
 * figures are as high as one another, since no small letters with tails stand beside them.
 */
export function withoutCapitals(theme: Theme): Theme {
  const least = LARGER * theme.paragraphs.body.size;
  return restyled(theme, (style) =>
    style.caps === 'none'
      ? { ...style, figures: 'lining' }
      : { ...style, caps: 'none', tracking: 0, size: Math.max(style.size, least), figures: 'lining' },
  );
}
