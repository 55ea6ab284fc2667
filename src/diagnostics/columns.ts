// Characters that terminals show two columns wide: East Asian wide and full-width forms, and emoji.
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;
const zero = /^\p{M}/u;

// Made when first needed: it takes a fifth of the time that checking a résumé does.
let segmenter: Intl.Segmenter | undefined;

/** What a text takes on the screen, in columns. */
export function columns(text: string): number {
  // Most lines are ASCII, where a character is a column.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += zero.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}
