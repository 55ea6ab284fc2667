import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/document/inline.ts';
import { smartPunctuation } from '../../../src/document/punctuation/smart-punctuation.ts';
import { defaultLocale, localeFor, locales } from '../../../src/locale/index.ts';

const signs = ['"', "'", '-', '--', '---', '...', ' - ', ' ', '\n', '.', ',', '(', ')', '[', ']', '/', '@', '://'];
const curly = [...new Set([...locales.values()].flatMap((words) => [...words.quotation, ...words.innerQuotation]))];
const words = [
  'a',
  'ß',
  's',
  '7',
  '90s',
  '2010',
  '2019',
  '6',
  '\u202F',
  '\u00A0',
  '’',
  '–',
  '…',
  'א',
  '漢',
  'か',
  'ع',
  '😀',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom('"', "'", ' '), fc.constantFrom(...words, ...curly)), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
const run = fc.record({ text, code: fc.constant(true as const), target: text }, { requiredKeys: ['text'] });
/** Every other link shows its address. */
const runs = fc
  .array(run, { maxLength: 5 })
  .map((parts) =>
    parts.map((part, index) => (index % 2 === 0 && part.target !== undefined ? { ...part, target: part.text } : part)),
  );
const tags = [...locales.values()].flatMap(({ tag, regions }) => [
  tag,
  ...Object.keys(regions ?? {}).map((region) => `${tag}-${region}`),
]);
const locale = fc.constantFrom(...tags).map((tag) => localeFor(tag) ?? defaultLocale);

function letters(content: readonly Run[]): readonly string[] {
  return content.map((part) => part.text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''));
}

function unmarked(content: readonly Run[]): readonly Run[] {
  return content.map((part) => ({ ...part, text: '' }));
}

describe('smart punctuation of any paragraph', () => {
  test('changes no letter and no digit, and no mark of any run', () => {
    fc.assert(
      fc.property(runs, locale, (given, quotations) => {
        const printed = smartPunctuation(given, quotations);
        expect(letters(printed)).toEqual(letters(given));
        expect(unmarked(printed)).toEqual(unmarked(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing in code and addresses', () => {
    fc.assert(
      fc.property(runs, locale, (given, quotations) => {
        const verbatim = given.map((part) => part.code || part.target === part.text);
        const printed = smartPunctuation(given, quotations);
        expect(printed.filter((_, index) => verbatim[index])).toEqual(given.filter((_, index) => verbatim[index]));
      }),
      { numRuns: 2000 },
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(runs, locale, (given, quotations) => {
        const once = smartPunctuation(given, quotations);
        expect(smartPunctuation(once, quotations)).toEqual(once);
      }),
      { numRuns: 5000 },
    );
  });

  test('leaves text without straight signs as it is', () => {
    fc.assert(
      fc.property(runs, locale, (given, quotations) => {
        const plain = given.map((part) => ({ ...part, text: part.text.replaceAll(/["'.-]/g, '') }));
        expect(smartPunctuation(plain, quotations)).toBe(plain);
      }),
    );
  });

  test('opens as many quotations as it closes', () => {
    const typed = fc.stringMatching(/^(?:["' ,.()]|\w){0,30}$/);
    fc.assert(
      fc.property(typed, (given) => {
        const printed = smartPunctuation([{ text: given }], localeFor('de') ?? defaultLocale)
          .map((part) => part.text)
          .join('');
        const count = (sign: string): number => printed.split(sign).length;
        expect([count('„'), count('‚')]).toEqual([count('“'), count('‘')]);
      }),
      { numRuns: 2000 },
    );
  });
});
