import type { TextStyle, Theme } from '../../theme/theme.ts';
import type { LanguageAttributes } from './language.ts';
import { hexColor } from './palette.ts';
import type { Setting } from './setting.ts';
import type { Underline } from './style-names.ts';
import { halfPoints, twips } from './units.ts';
import { element, property } from './xml.ts';

/** The fields of a text style that another one says otherwise. */
export function difference(style: TextStyle, from: TextStyle): Partial<TextStyle> {
  return {
    ...(style.family.word !== from.family.word && { family: style.family }),
    ...(style.weight !== from.weight && { weight: style.weight }),
    ...(style.italic !== from.italic && { italic: style.italic }),
    ...(style.caps !== from.caps && { caps: style.caps }),
    ...(style.color !== from.color && { color: style.color }),
    ...(style.tracking !== from.tracking && { tracking: style.tracking }),
    ...(style.size !== from.size && { size: style.size }),
    ...(style.figures !== from.figures && { figures: style.figures }),
  };
}

/** What a style says of its text besides its look. */
export interface TextOptions {
  /** Type size in points that a letter-spacing in em is of. */
  readonly em: number;
  readonly unproofed?: true | undefined;
  readonly underline?: Underline | undefined;
  /** What holds for the whole document: kerning, ligatures and these languages. */
  readonly languages?: LanguageAttributes;
}

/** A text style as the children of `w:rPr`, in the order of CT_RPr (ECMA-376, 17.3.2). */
export function textProperties(
  style: Partial<TextStyle>,
  { theme, palette, language }: Setting,
  { em, unproofed, underline, languages }: TextOptions,
): string {
  const { family, weight, italic, caps, color, tracking, size, figures } = style;
  // Slanted ideographs, and Arabic letters torn apart by spacing, are accidents of printing and say nothing.
  const slanted = language?.scriptClass === 'eastAsia' ? undefined : italic;
  const spacing = language?.script === 'Arab' ? undefined : tracking;
  return [
    family === undefined ? '' : fonts(family.word, theme),
    weight === undefined ? '' : toggle('w:b', weight === 600) + toggle('w:bCs', weight === 600),
    slanted === undefined ? '' : toggle('w:i', slanted),
    caps === undefined ? '' : caps === 'small' ? toggle('w:smallCaps', true) : toggle('w:caps', caps === 'all'),
    unproofed ? property('w:noProof') : '',
    color === undefined ? '' : element('w:color', { 'w:val': hexColor(color), 'w:themeColor': palette.get(color) }),
    spacing === undefined ? '' : property('w:spacing', twips(spacing * em)),
    languages === undefined ? '' : property('w:kern', halfPoints(1)),
    size === undefined ? '' : property('w:sz', halfPoints(size)) + property('w:szCs', halfPoints(size)),
    underline === undefined ? '' : property('w:u', underline),
    languages === undefined
      ? ''
      : element('w:lang', languages) + element('w14:ligatures', { 'w14:val': 'standardContextual' }),
    figures === undefined ? '' : element('w14:numForm', { 'w14:val': figures === 'oldstyle' ? 'oldStyle' : 'lining' }),
  ].join('');
}

/** A switch (17.17.4), on by its presence alone. */
export function toggle(name: string, on: boolean): string {
  return property(name, on ? undefined : 0);
}

/** Fonts by the theme's two slots, so that another pair chosen in Word changes the whole document; others by name. */
function fonts(word: string, { paragraphs }: Theme): string {
  const slot =
    word === paragraphs.body.family.word ? 'minor' : word === paragraphs.heading.family.word ? 'major' : undefined;
  if (slot === undefined) return element('w:rFonts', { 'w:ascii': word, 'w:hAnsi': word, 'w:cs': word });
  return element('w:rFonts', {
    'w:asciiTheme': `${slot}HAnsi`,
    'w:eastAsiaTheme': `${slot}EastAsia`,
    'w:hAnsiTheme': `${slot}HAnsi`,
    'w:cstheme': `${slot}Bidi`,
  });
}
