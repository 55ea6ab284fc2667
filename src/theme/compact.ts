import { tint } from './color.ts';
import { themeOf } from './design.ts';
import type { FontPair, Theme } from './theme.ts';

const sans: FontPair = { pdf: 'source-sans-3', word: 'Calibri' };
const navy = '#243b5e';
const line = 11.8;

/** Small serif text with little white, for résumés of many pages. */
export const compact: Theme = themeOf({
  name: 'compact',
  description: 'Small serif text with little white space, for long résumés',
  text: { pdf: 'source-serif-4', word: 'Cambria' },
  figures: 'oldstyle',
  size: 9.5,
  line,
  ink: '#1a1a1a',
  muted: '#555555',
  accent: navy,
  margins: {
    a4: { top: 42, right: 76, bottom: 46, left: 76 },
    letter: { top: 40, right: 84, bottom: 44, left: 84 },
  },
  separator: '·',
  bullet: '•',
  paragraphs: {
    name: { size: 19, leading: 2 * line, weight: 600 },
    label: { size: 11, leading: 1.25 * line, italic: true, color: navy },
    contact: { family: sans, size: 9, before: line / 8, after: line / 4 },
    heading: {
      size: 11,
      leading: 1.125 * line,
      tracking: 0.05,
      caps: 'small',
      before: 0.75 * line,
      after: line / 8,
      rule: { color: tint(navy), width: 0.5, gap: 4 },
    },
    title: { before: line / 2 },
    position: { before: line / 8 },
    details: { italic: true },
    line: { before: 0.375 * line },
    body: { before: 0.375 * line },
    bullet: { indent: 10, hanging: 10 },
    number: { indent: 14, hanging: 14 },
    labelled: { before: 0.375 * line },
    footer: { family: sans, size: 8, leading: 10 },
  },
  marks: {
    code: { family: sans },
    aside: { weight: 400, italic: false, color: '#555555' },
  },
});
