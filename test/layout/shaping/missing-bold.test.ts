import { expect, it } from 'vitest';
import { gatherMissingBold } from '../../../src/layout/shaping/missing-bold.ts';
import { markedStyle } from '../../../src/layout/shaping/marks.ts';
import { classic } from '../../../src/theme/classic.ts';
import { halfEm } from '../half-em.ts';

const regular = classic.paragraphs.body;
const strong = markedStyle(regular, ['strong'], classic);
const lacking = { ...halfEm, familyWithoutBold: () => 'Kalam' };

function reported(typesetter: typeof halfEm, ...words: readonly [text: string, bold: boolean][]): readonly string[] {
  const missing = gatherMissingBold(typesetter);
  for (const [text, bold] of words) {
    const style = bold ? strong : regular;
    missing.add(typesetter.shaper(style, 'en', 'ltr')(text), style);
  }
  const found: string[] = [];
  missing.reportTo(({ message }) => found.push(message));
  return found;
}

it('is said once of a family', () => {
  expect(reported(lacking, ['Plain', false], ['First', true], ['Second', true])).toEqual([
    'the font family "Kalam" has no bold: what is to stand out looks like the text around it',
  ]);
});

it('is not said of signs without letters, nor where nothing is bold', () => {
  expect(reported(lacking, ['→ 1', true], ['Plain', false])).toEqual([]);
});

it('is not said of a family that has one', () => {
  expect(reported(halfEm, ['First', true])).toEqual([]);
});
