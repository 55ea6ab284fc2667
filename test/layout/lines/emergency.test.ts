import { describe, expect, it } from 'vitest';
import { breakWords } from '../../../src/layout/lines/emergency.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { shapeContent } from '../../../src/layout/shaping/pieces.ts';
import { classic } from '../../../src/theme/classic.ts';
import { setting } from '../setting.ts';

/** The parts of a word in lines of so many signs. */
function parts(text: string, signs: number): readonly string[] {
  const { body } = classic.paragraphs;
  const measure = (signs * body.size) / 2;
  return breakWords(shapeContent([{ text, unbroken: true }], body, setting), measure).map(({ runs }) => seenText(runs));
}

describe('a word that is wider than its line', () => {
  it.each([
    ['behind a slash', 'example.com/people/ada', 19, ['example.com/people/', 'ada']],
    ['before the signs of a query', 'example.com?user=maximiliana', 21, ['example.com?user', '=maximiliana']],
    ['before a plus sign', 'example.com/Handbook+2023+Edition', 24, ['example.com/Handbook', '+2023+Edition']],
    ['at the edge itself', 'example.com/ada-lovelace', 15, ['example.com/ada', '-lovelace']],
  ])('is cut %s', (_name, text, signs, expected) => {
    expect(parts(text, signs)).toEqual(expected);
  });

  it('is cut between letters where the line would else be left half empty', () => {
    expect(parts('a/bcdefghijklmnop', 10)).toEqual(['a/bcdefghi', 'jklmnop']);
  });

  it('keeps a mark with its letter', () => {
    expect(parts('aaaax\u0302bbb', 5)).toEqual(['aaaax\u0302', 'bbb']);
  });
});
