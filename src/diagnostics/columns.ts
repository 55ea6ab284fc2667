// Characters that terminals show two columns wide: East Asian wide and full-width forms, and emoji.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const zero = /^[\p{Mn}\p{Me}\u200D\uFE0E\uFE0F]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a text takes on the screen, in columns. */
export function columns(text: string): number {
  // Most lines are ASCII, where a character is a column.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text))
    width += zero.test(segment) ? 0 : wide.test(segment) || segment.includes('\uFE0F') ? 2 : 1;
  return width;
}
