import type { FontPair, ParagraphStyle, Theme } from '../../../src/theme/theme.ts';

const serif: FontPair = { pdf: 'source-serif-4', word: 'Cambria' };
const sans: FontPair = { pdf: 'source-sans-3', word: 'Calibri' };
const wine = '#7a1f2b';
const grey = '#595959';

const body: ParagraphStyle = {
  family: serif,
  size: 10,
  weight: 400,
  italic: false,
  color: '#1a1a1a',
  tracking: 0,
  caps: 'none',
  figures: 'lining',
  leading: 13.2,
  before: 0,
  after: 0,
  align: 'start',
  indent: 0,
  hanging: 0,
  keepWithNext: false,
  keepTogether: false,
  contextualSpacing: false,
};
const heading: ParagraphStyle = { ...body, weight: 600, keepWithNext: true, keepTogether: true };

/** A design with everything that a design can say, which no change of the built-in ones touches. */
export const theme: Theme = {
  name: 'reviewed',
  description: 'For files that are kept to be compared',
  margins: {
    a4: { top: 56, right: 64, bottom: 56, left: 64 },
    letter: { top: 50, right: 68, bottom: 50, left: 68 },
  },
  accent: wine,
  paragraphs: {
    name: { ...body, size: 26, leading: 30, keepWithNext: true, keepTogether: true },
    label: { ...body, size: 13.2, leading: 18, italic: true, color: wine, keepWithNext: true },
    contact: { ...body, family: sans, size: 8.8, leading: 12.4, color: grey, before: 3, after: 9 },
    heading: {
      ...heading,
      family: sans,
      size: 8.4,
      color: wine,
      tracking: 0.08,
      caps: 'all',
      before: 16,
      after: 3.5,
      rule: { color: '#bfa5a8', width: 0.6, gap: 5.4 },
    },
    title: { ...heading, before: 8 },
    position: { ...heading, italic: true, before: 4 },
    details: { ...body, italic: true, keepWithNext: true },
    description: { ...body, before: 1, align: 'justify' },
    line: { ...body, before: 2.6 },
    body: { ...body, before: 1, align: 'justify' },
    bullet: { ...body, before: 0.8, indent: 11, hanging: 10, contextualSpacing: true },
    number: { ...body, before: 0.8, indent: 14, hanging: 14 },
    innerBullet: { ...body, before: 0.8, indent: 25, hanging: 10, contextualSpacing: true },
    innerNumber: { ...body, before: 0.8, indent: 28, hanging: 14 },
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
  photo: { width: 80, height: 100, gap: 16, shown: true },
  hyphenation: 'none',
  separator: '·',
  bullet: '•',
  innerBullet: '–',
};
