import type { FontPair, Margins, ParagraphStyle, Theme } from './theme.ts';

const serif: FontPair = { pdf: 'source-serif-4', word: 'Cambria' };
const sans: FontPair = { pdf: 'source-sans-3', word: 'Calibri' };

const ink = '#1a1a1a';
const grey = '#595959';
const wine = '#7a1f2b';
const rose = '#bfa5a8';

const body: ParagraphStyle = {
  family: serif,
  size: 10,
  weight: 400,
  italic: false,
  color: ink,
  tracking: 0,
  caps: 'none',
  figures: 'lining',
  leading: 13.1,
  before: 0,
  after: 0,
  align: 'start',
  indent: 0,
  hanging: 0,
  keepWithNext: false,
  keepTogether: false,
};

const margins: Margins = { top: 54, right: 64, bottom: 54, left: 64 };

/** Serif text, wine-red accents, generous white: the default. */
export const classic: Theme = {
  name: 'classic',
  description: 'Serif text with wine-red accents and generous white space',
  margins: { a4: margins, letter: { ...margins, left: 68, right: 68, top: 50, bottom: 50 } },
  paragraphs: {
    name: { ...body, size: 26, leading: 30, keepWithNext: true, keepTogether: true },
    label: { ...body, size: 13.2, leading: 18, italic: true, color: wine, keepWithNext: true },
    contact: { ...body, family: sans, size: 8.8, leading: 12.4, color: grey, before: 3, after: 9 },
    heading: {
      ...body,
      family: sans,
      size: 8.4,
      leading: 13.2,
      weight: 600,
      color: wine,
      tracking: 0.08,
      caps: 'all',
      before: 16,
      after: 3.5,
      keepWithNext: true,
      keepTogether: true,
      rule: { color: rose, width: 0.6, gap: 5.4 },
    },
    title: { ...body, weight: 600, before: 8, keepWithNext: true, keepTogether: true },
    position: { ...body, italic: true, weight: 600, before: 4, keepWithNext: true, keepTogether: true },
    details: { ...body, italic: true, keepWithNext: true },
    line: { ...body, before: 2.6 },
    body: { ...body, before: 1 },
    bullet: { ...body, before: 0.8, indent: 11, hanging: 10 },
    number: { ...body, before: 0.8, indent: 14, hanging: 14 },
    labelled: { ...body, before: 2.6 },
    footer: { ...body, family: sans, size: 8, leading: 11, color: grey },
  },
  marks: {
    strong: { weight: 600 },
    emphasis: { italic: true },
    code: { family: sans },
    muted: { color: grey },
    link: {},
    marker: { color: wine },
    aside: { weight: 400, italic: false, color: grey, figures: 'oldstyle' },
  },
  separator: '·',
  bullet: '•',
};
