import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWords, type Portion } from '../../../src/layout/lines/break-words.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import { classic } from '../../../src/theme/classic.ts';
import { setting } from '../setting.ts';

const { body } = classic.paragraphs;

/** The portions of a text in lines of so many signs, the last of fewer. */
function portions(text: string, signs: number, last = signs): readonly Portion[] {
  const width = body.size / 2;
  return breakWords(shapeContent([{ text, unbroken: true }], body, setting), signs * width, last * width);
}

function texts(parts: readonly Portion[]): readonly string[] {
  return parts.map(({ runs }) => seenText(runs));
}

describe('a word that is wider than its line', () => {
  it('is divided where an address may be', () => {
    const parts = portions('https://example.org/people/ada-lovelace', 30);
    expect(texts(parts)).toEqual(['https://example', '.org/', 'people/', 'ada', '-lovelace']);
    expect(parts.map(({ seam }) => seam)).toEqual(['sign', 'joint', 'joint', 'sign', undefined]);
  });

  it('is divided between letters where a part of it is wider than the line, a few letters from its ends', () => {
    const parts = portions('ex.org/abcdefghijk', 10);
    expect(texts(parts)).toEqual(['ex.org/', 'abc', 'd', 'e', 'f', 'g', 'h', 'ijk']);
    expect(parts.map(({ seam }) => seam)).toEqual(['joint', ...Array.from({ length: 6 }, () => 'letter'), undefined]);
  });

  it('is divided between any two letters where not even a few fit', () => {
    expect(texts(portions('abcde', 2))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keeps a mark with its letter', () => {
    expect(texts(portions('aax\u0302bb', 4))).toEqual(['a', 'a', 'x\u0302', 'b', 'b']);
  });

  it('stays one link, and one word', () => {
    const parts = portions('example.org/people/ada', 15);
    expect(new Set(parts.map(({ inline }) => inline)).size).toBe(1);
    expect(new Set(parts.map(({ whole }) => whole)).size).toBe(1);
  });

  it('is measured by the last line only where it is the last word', () => {
    const words = 'example.org/people/one example.org/people/two';
    expect(texts(portions(words, 25, 20))).toEqual(['example.org/people/one', ' ', 'example', '.org/', 'people/two']);
  });

  it('loses nothing, and no part of it is wider', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab/.?=-', '\u0302'), minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (word, signs) => {
          const parts = portions(word, signs);
          expect(texts(parts).join('')).toBe(word.normalize('NFC'));
          for (const { width } of parts) expect(width).toBeLessThanOrEqual(signs * (body.size / 2) + 0.01);
        },
      ),
    );
  });

  it.each(['aaa', 'example.org'])('is the only one that is touched: %s', (text) => {
    const pieces = shapeContent([{ text }], body, setting);
    expect(breakWords(pieces, 200, 100)).toBe(pieces);
  });
});

it('keeps the runs of a word from right to left as they are seen', () => {
  const pieces = shapeContent([{ text: 'אבגדהוזחטי' }], body, { ...setting, direction: 'rtl' });
  const parts = breakWords(pieces, 20, 20);
  expect(texts(parts)).toEqual(['גבא', 'ד', 'ה', 'ו', 'ז', 'יטח']);
});
