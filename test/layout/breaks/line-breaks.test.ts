import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { lineBreakerFor, lineBreaks } from '../../../src/layout/breaks/line-breaks.ts';
import type { Document } from '../../../src/document/document.ts';

const small: Document = {
  language: 'en',
  direction: 'ltr',
  title: 'Ada',
  keywords: [],
  header: { name: [{ text: 'Ada' }], contacts: [], summary: [] },
  sections: [],
  footer: { name: 'Ada', page: '{page}' },
};

function saying(text: string): Document {
  return { ...small, header: { ...small.header, name: [{ text }] } };
}

/** The text with a bar wherever a line may end. */
async function barred(text: string, language = 'en'): Promise<string> {
  const { offsets } = lineBreaks(text, language, await lineBreakerFor(saying(text)));
  return offsets.reduceRight((all, offset) => `${all.slice(0, offset)}|${all.slice(offset)}`, text);
}

describe('lineBreaks', () => {
  it.each([
    ['words', 'one two  three', 'one |two  |three'],
    ['divided words', 'rack-scale well-chosen', 'rack-|scale |well-|chosen'],
    ['short parts', 'e-mail X-ray T-shirt', 'e-mail |X-ray |T-shirt'],
    ['ranges of years', '2019–2021 or 2019 – 2021', '2019–2021 |or |2019 – |2021'],
    ['addresses', 'see github.com/name/thing', 'see |github.com/name/thing'],
    ['hyphens in addresses', 'at some-name.example, some-name', 'at |some-name.example, |some-|name'],
    ['names of languages', 'C++, C#, F#/.NET', 'C++, |C#, |F#/.NET'],
    ['alternatives', '(SQL/NoSQL) reading/writing', '(SQL/|NoSQL) |reading/|writing'],
    ['dashes between clauses', 'wait—really', 'wait—|really'],
    ['initials and abbreviations', 'by J. R. R. Tolkien (z. B. so). A. So', 'by |J. R. R. Tolkien |(z. B. so). |A. So'],
    ['no-break spaces', '10\u00a0kg and 5\u202f%', '10\u00a0kg |and |5\u202f%'],
    ['guillemets with a space', 'de très « grands » chantiers', 'de |très |« grands » |chantiers'],
    ['quotes that open or close', 'ein »Wort« “so” ”och” ’90s', 'ein |»Wort« |“so” |”och” |’90s'],
    ['signs behind a space', 'quoi ? non ! oui : si ; fin …', 'quoi ? |non ! |oui : |si ; |fin …'],
    ['long numbers', 'plus 1 200 000 € or 2019 120 people', 'plus |1 200 000 € |or |2019 |120 |people'],
    ['numbers and their signs', '5 % of 20 ‰ at § 3 for € 20 in 5 €3', '5 % |of |20 ‰ |at |§ 3 |for |€ 20 |in |5 |€3'],
    ['signs of other things', 'C# in F# at 20€ in', 'C# |in |F# |at |20€ |in'],
    ['words of one letter', 'a lot i like', 'a |lot |i |like'],
    ['forced ends', 'one\ntwo', 'one\n|two'],
    ['Chinese', '产品经理。好', '产|品|经|理。|好'],
    ['Japanese', 'ソフトウェア（東京）', 'ソ|フ|ト|ウェ|ア|（東|京）'],
  ])('%s', async (_name, text, expected) => {
    expect(await barred(text)).toBe(expected);
  });

  it.each([
    ['pl', 'praca w domu i z ludźmi (o tym)', 'praca |w domu |i z ludźmi |(o tym)'],
    ['cs-CZ', 'práce v Praze s lidmi', 'práce |v Praze |s lidmi'],
    ['sk', 'K tomu a inde', 'K tomu |a inde'],
  ])('ends no line in a word of one letter: %s', async (language, text, expected) => {
    expect(await barred(text, language)).toBe(expected);
  });

  it('needs no tables for alphabets, and finds the same places as with them', () => {
    const word = fc.constantFrom(
      'one',
      'naïve',
      'Straße',
      'rack-scale',
      'C++',
      '2019–2021',
      'a/b',
      'либо/или',
      'wait—really',
      '10\u00a0kg',
      '(so)',
      '!',
      '50%',
      'β.',
      'x@y.example',
      'A.',
      '(Ä.',
      '·',
      '•',
      '–',
      '«',
      '»',
      '“',
      '„so“',
      '»so«',
      '?',
      ':',
      '…',
      '%',
      '€',
      '§',
      '1',
      '200',
      'v',
    );
    const language = fc.constantFrom('en', 'pl');
    const gap = fc.constantFrom(' ', '  ', '\n', ' ', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), language, (parts, tag) => {
        const text = parts.flat().join('');
        // Until Unicode 15.1, what opens stayed with the quotation mark before its space.
        fc.pre(!/[«»“]\s+[(„]/.test(text));
        expect(lineBreaks(text, tag)).toEqual(lineBreaks(text, tag, LineBreaker));
      }),
    );
  });

  it('asks for tables where a document holds other scripts', async () => {
    expect(await lineBreakerFor(saying('Straße, Ελλάδα, либо – “so”'))).toBeUndefined();
    expect(await lineBreakerFor(saying('猫'))).toBe(LineBreaker);
    expect(await lineBreakerFor(saying('ภาษา'))).toBe(LineBreaker);
  });
});
