import { tint } from './color.ts';
import { themeOf } from './design.ts';
import type { Theme } from './theme.ts';

const blue = '#1f4e79';
const line = 13.8;

/** What Word's users know: Calibri there and Carlito, whose letters are as wide, in the PDF, so that both take as many pages. */
export const office: Theme = themeOf({
  name: 'office',
  description: 'Calibri with blue headings; the PDF and the Word file have as many pages',
  text: { pdf: 'carlito', word: 'Calibri' },
  size: 11,
  line,
  ink: '#1a1a1a',
  muted: '#595959',
  accent: blue,
  margins: {
    a4: { top: 60, right: 78, bottom: 60, left: 78 },
    letter: { top: 54, right: 86, bottom: 54, left: 86 },
  },
  separator: '|',
  bullet: '•',
  paragraphs: {
    name: { size: 26, leading: 2.375 * line, weight: 600, color: blue },
    label: { size: 14, leading: 1.25 * line, before: line / 8, color: '#595959' },
    contact: { size: 10, before: line / 4, after: line / 4, color: '#1a1a1a' },
    heading: {
      size: 12,
      leading: 1.125 * line,
      tracking: 0.05,
      caps: 'all',
      before: line,
      after: line / 4,
      rule: { color: tint(blue), width: 0.75, gap: 5 },
    },
    title: { before: line / 2 },
    position: { before: line / 4 },
    details: { italic: true },
    description: { before: line / 8 },
    line: { before: 0.375 * line },
    body: { before: 0.375 * line },
    bullet: { before: line / 8, indent: 14, hanging: 14 },
    number: { before: line / 8, indent: 18, hanging: 18 },
    labelled: { before: 0.375 * line },
    footer: { size: 9, leading: 12 },
  },
  marks: { link: { color: blue } },
});
