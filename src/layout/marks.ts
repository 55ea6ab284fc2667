import type { Inline } from '../document/document.ts';
import { markOf } from '../theme/styles.ts';
import type { MarkStyle, ParagraphStyle, TextStyle, Theme } from '../theme/theme.ts';

/** The style of one run: its paragraph's, changed by what the run is marked as. */
export function runStyle(inline: Inline, paragraph: ParagraphStyle, theme: Theme, far: boolean): TextStyle {
  const base: TextStyle = far ? { ...paragraph, ...markOf('aside', theme) } : paragraph;
  const { strong, code, muted, emphasis: emphatic, href } = inline;
  // The same object for the same style: what is known of a style is kept by it.
  if (!strong && !code && !muted && !emphatic && href === undefined) return base;
  return {
    ...base,
    ...(inline.strong && markOf('strong', theme)),
    ...(inline.code && markOf('code', theme)),
    ...(inline.muted && markOf('muted', theme)),
    ...(inline.href !== undefined && markOf('link', theme)),
    ...(inline.emphasis && emphasis(base, theme)),
  };
}

/** Emphasis inside italics is set upright, or it would not be seen. */
function emphasis(base: TextStyle, theme: Theme): MarkStyle {
  const mark = markOf('emphasis', theme);
  return base.italic && mark.italic ? { ...mark, italic: false } : mark;
}
