import type { Inline } from '../../document/document.ts';
import { markOf } from '../../theme/styles.ts';
import type { Mark, ParagraphStyle, TextStyle, Theme } from '../../theme/theme.ts';

/** The style of one run: its paragraph's, changed by what the run is marked as. */
export function runStyle(inline: Inline, paragraph: ParagraphStyle, theme: Theme, far: boolean): TextStyle {
  const { strong, code, muted, emphasis, href } = inline;
  const marks: Mark[] = [];
  if (far) marks.push('aside');
  if (strong) marks.push('strong');
  if (code) marks.push('code');
  if (muted) marks.push('muted');
  if (href !== undefined) marks.push('link');
  if (emphasis) marks.push('emphasis');
  return markedStyle(paragraph, marks, theme);
}

/** By theme and paragraph, then by the names of the marks. */
const known = new WeakMap<Theme, Map<ParagraphStyle, Map<string, ParagraphStyle>>>();

/** A paragraph's style changed by marks; the same object for the same style, since what is known of a style is kept by it. */
export function markedStyle(paragraph: ParagraphStyle, marks: readonly Mark[], theme: Theme): ParagraphStyle {
  if (marks.length === 0) return paragraph;
  const key = marks.join();
  const ofTheme = known.get(theme) ?? new Map<ParagraphStyle, Map<string, ParagraphStyle>>();
  const ofParagraph = ofTheme.get(paragraph) ?? new Map<string, ParagraphStyle>();
  const found = ofParagraph.get(key);
  if (found) return found;
  const style = marks.reduce((changed, mark) => withMark(changed, mark, theme), paragraph);
  known.set(theme, ofTheme.set(paragraph, ofParagraph.set(key, style)));
  return style;
}

/** Emphasis inside italics is set upright, or it would not be seen. */
function withMark(style: ParagraphStyle, mark: Mark, theme: Theme): ParagraphStyle {
  const marked = { ...style, ...markOf(mark, theme) };
  return mark === 'emphasis' && style.italic && marked.italic ? { ...marked, italic: false } : marked;
}
