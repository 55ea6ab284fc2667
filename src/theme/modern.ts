import { themeOf } from './design.ts';
import type { Theme } from './theme.ts';

const teal = '#0e5a6b';
const grey = '#565b60';
const line = 14;

/** Sans-serif text, headings in teal without rules, wide margins. */
export const modern: Theme = themeOf({
  name: 'modern',
  description: 'Sans-serif text with teal headings and no rules',
  text: { pdf: 'source-sans-3', word: 'Calibri' },
  size: 10.5,
  line,
  ink: '#1c2126',
  muted: grey,
  accent: teal,
  margins: {
    a4: { top: 60, right: 84, bottom: 56, left: 84 },
    letter: { top: 54, right: 92, bottom: 50, left: 92 },
  },
  separator: '·',
  bullet: '•',
  paragraphs: {
    name: { size: 27, leading: 2.375 * line, weight: 600 },
    label: { size: 14, leading: 1.25 * line, before: line / 8, color: teal },
    contact: { size: 9.5, before: line / 4, after: line / 2 },
    heading: { size: 13, leading: 1.25 * line, before: 1.25 * line },
    title: { before: line / 2 },
    position: { before: line / 4 },
    details: { color: grey },
    description: { before: line / 8 },
    line: { before: 0.375 * line },
    body: { before: 0.375 * line },
    bullet: { before: line / 8, indent: 12, hanging: 12 },
    number: { before: line / 8, indent: 16, hanging: 16 },
    labelled: { before: 0.375 * line },
    footer: { size: 8.5, leading: 11 },
  },
});
