import { parseColor, readable } from '../resume/values/color.ts';
import { parseFontSize, parseMargins } from '../resume/values/length.ts';
import type { Meta } from '../resume/resume.generated.ts';
import { tint } from './color.ts';
import { restyled } from './restyled.ts';
import { runningText } from './running-text.ts';
import { tightened } from './scale.ts';
import type { Theme } from './theme.ts';

/** What a résumé changes in its theme, as it stands in `meta`. */
export type Customisation = Pick<Meta, 'accentColor' | 'fontSize' | 'margins' | 'textAlign' | 'hyphenation'>;

/** The theme with a résumé's own colour, size, margins and edge; what cannot be used leaves it as it is, for reading has said so. */
export function customised(
  theme: Theme,
  { accentColor, fontSize, margins, textAlign, hyphenation }: Customisation,
): Theme {
  const color = parseColor(accentColor ?? '');
  const size = parseFontSize(fontSize ?? '');
  const sides = parseMargins(margins ?? '');
  let own = theme;
  if (color !== undefined) own = recoloured(own, readable(color));
  if (size !== undefined) own = tightened(own, { spacing: 1, text: size / theme.paragraphs.body.size });
  if (textAlign !== undefined) own = aligned(own, textAlign);
  if (hyphenation !== undefined) own = { ...own, hyphenation: hyphenation === 'true' ? 'auto' : 'none' };
  if (sides !== undefined) {
    const { vertical, horizontal } = sides;
    const all = { top: vertical, right: horizontal, bottom: vertical, left: horizontal };
    own = { ...own, margins: { a4: all, letter: all } };
  }
  return own;
}

function recoloured(theme: Theme, accent: string): Theme {
  const colors = new Map([
    [theme.accent, accent],
    [tint(theme.accent), tint(accent)],
  ]);
  const color = (old: string): string => colors.get(old) ?? old;
  const changed = restyled(
    theme,
    (style) => ({
      ...style,
      color: color(style.color),
      ...(style.rule && { rule: { ...style.rule, color: color(style.rule.color) } }),
    }),
    (style) => (style.color === undefined ? style : { ...style, color: color(style.color) }),
  );
  return { ...changed, accent };
}

function aligned(theme: Theme, align: 'start' | 'justify'): Theme {
  return restyled(theme, (style, role) => (runningText.has(role) ? { ...style, align } : style));
}
