import { restyled } from './restyled.ts';
import type { FontPair, Theme } from './theme.ts';

/** Families that stand in for a theme's own: `text` for that of running text wherever it is used, `headings` for that of the section headings. */
export interface FontChoice {
  readonly text?: FontPair;
  readonly headings?: FontPair;
}

/** The theme in other families; where text and headings share one, `headings` changes the headings alone. */
export function withFonts(theme: Theme, { text, headings }: FontChoice): Theme {
  const { body, heading } = theme.paragraphs;
  const families = new Map<string, FontPair>();
  if (headings) families.set(heading.family.pdf, headings);
  if (body.family.pdf === heading.family.pdf) families.delete(body.family.pdf);
  if (text) families.set(body.family.pdf, text);
  const family = (old: FontPair): FontPair => families.get(old.pdf) ?? old;
  return restyled(
    theme,
    (style, role) => ({ ...style, family: (role === 'heading' && headings) || family(style.family) }),
    (style) => (style.family ? { ...style, family: family(style.family) } : style),
  );
}
