import { tint } from './color.ts';
import { themeOf } from './design.ts';
import type { FontPair, Theme } from './theme.ts';

const sans: FontPair = { pdf: 'source-sans-3', word: 'Calibri' };
const wine = '#7a1f2b';
const line = 13.2;

/** Serif text, wine-red accents, generous white: the default. */
export const classic: Theme = themeOf({
  name: 'classic',
  description: 'Serif text with wine-red accents and generous white space',
  text: { pdf: 'source-serif-4', word: 'Cambria' },
  figures: 'oldstyle',
  size: 10,
  line,
  ink: '#1a1a1a',
  muted: '#595959',
  accent: wine,
  margins: {
    a4: { top: 54, right: 66, bottom: 54, left: 66 },
    letter: { top: 50, right: 74, bottom: 50, left: 74 },
  },
  separator: '·',
  bullet: '•',
  paragraphs: {
    name: { size: 26, leading: 2.5 * line },
    label: { size: 13, leading: 1.25 * line, italic: true, color: wine },
    contact: { family: sans, size: 9, leading: line, before: line / 4, after: line / 2 },
    heading: {
      family: sans,
      size: 8.5,
      tracking: 0.08,
      caps: 'all',
      before: 1.25 * line,
      after: line / 4,
      rule: { color: tint(wine), width: 0.6, gap: 5.4 },
    },
    title: { before: line / 2 },
    position: { before: line / 4 },
    details: { italic: true },
    description: { before: line / 8 },
    line: { before: 0.375 * line },
    body: { before: 0.375 * line },
    bullet: { before: line / 16, indent: 11, hanging: 11 },
    number: { before: line / 16, indent: 15, hanging: 15 },
    labelled: { before: 0.375 * line },
    footer: { family: sans, size: 8, leading: 11 },
  },
  marks: {
    code: { family: sans },
    aside: { weight: 400, italic: false, color: '#595959' },
  },
});
