import { restyled } from './restyled.ts';
import type { ParagraphStyle, Theme } from './theme.ts';

/** How much tighter than designed a theme is set: 1 is as designed. */
export interface Tightness {
  /** Of the white space between paragraphs and, half as much, between lines. */
  readonly spacing: number;
  /** Of letters and everything that is measured by them. */
  readonly text: number;
}

/** Lines closer than this, as a multiple of the size, touch. */
const CLOSEST_LEADING = 1.16;

/** The theme with less white space and smaller letters, in the proportions it was designed in; the margins stay. */
export function tightened(theme: Theme, tightness: Tightness): Theme {
  return restyled(theme, (style) => tightStyle(style, tightness));
}

function tightStyle(style: ParagraphStyle, { spacing, text }: Tightness): ParagraphStyle {
  const size = style.size * text;
  const leading = Math.max(size * CLOSEST_LEADING, style.leading * text * ((1 + spacing) / 2));
  return {
    ...style,
    size,
    leading: Math.min(leading, style.leading * text),
    before: style.before * text * spacing,
    after: style.after * text * spacing,
    indent: style.indent * text,
    hanging: style.hanging * text,
    ...(style.rule && { rule: { ...style.rule, gap: style.rule.gap * text } }),
  };
}
