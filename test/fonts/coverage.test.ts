import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCoverage, missingFrom, type Coverage } from '../../src/fonts/coverage.ts';

function faceFor(characters: RegExp): Coverage {
  return { has: (codePoint) => characters.test(String.fromCodePoint(codePoint)) };
}

const latin = faceFor(/[\p{Script=Latin}\p{Nd}\p{Script=Common}\p{Script=Inherited}]/u);
const arabic = faceFor(/[\p{Script=Arabic}\p{Script=Inherited} ()،.!]/u);
const han = faceFor(/[\p{Script=Han}\p{Script=Hiragana}\u3000-\u303f“”]/u);
const names = new Map([
  [latin, 'latin'],
  [arabic, 'arabic'],
  [han, 'han'],
]);

function parts(text: string): string {
  return byCoverage(text, [latin, arabic, han])
    .map(([part, face]) => `${names.get(face)}:${part}`)
    .join(' | ');
}

describe('byCoverage', () => {
  it.each([
    ['one script', 'hello', 'latin:hello'],
    ['brackets with what they hold', '(سلام)', 'arabic:(سلام)'],
    ['spaces with what is before them', 'سلام عليكم', 'arabic:سلام عليكم'],
    ['quotation marks with the letters inside', '“你好”', 'han:“你好”'],
    ['opening marks with what follows', 'a (سلام', 'latin:a  | arabic:(سلام'],
    ['figures as everywhere', 'سلام 42', 'arabic:سلام  | latin:42'],
    ['punctuation that a face lacks', 'سلام—', 'arabic:سلام | latin:—'],
    ['letters with their marks', 'e\u0301سَ', 'latin:e\u0301 | arabic:سَ'],
    ['joiners, which need no glyph', 'نرم\u200cافزار', 'arabic:نرم\u200cافزار'],
    ['what no face has: to the first', 'aก', 'latin:aก'],
  ])('keeps together %s', (_name, text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const all = byCoverage(text, [latin, arabic, han]);
        expect(all.map(([part]) => part).join('')).toBe(text);
        for (const [index, [, face]] of all.entries()) expect(face).not.toBe(all[index + 1]?.[1]);
      }),
    );
  });
});

describe('missingFrom', () => {
  it('names characters without a glyph, never those that draw nothing', () => {
    expect(missingFrom('a猫\u200b\u2060\ufe0f\tb', latin)).toEqual(['猫']);
  });
});
