import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { lineBreakerFor, lineBreaks } from '../../src/layout/breaks.ts';
import type { Document } from '../../src/document/document.ts';

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
async function barred(text: string): Promise<string> {
  const breaks = lineBreaks(text, await lineBreakerFor(saying(text)));
  return breaks.reduceRight((all, kind, offset) => (kind ? `${all.slice(0, offset)}|${all.slice(offset)}` : all), text);
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
    ['forced ends', 'one\ntwo', 'one\n|two'],
    ['Chinese', '产品经理。好', '产|品|经|理。|好'],
    ['Japanese', 'ソフトウェア（東京）', 'ソ|フ|ト|ウェ|ア|（東|京）'],
  ])('%s', async (_name, text, expected) => {
    expect(await barred(text)).toBe(expected);
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
    );
    const gap = fc.constantFrom(' ', '  ', '\n', ' ', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('');
        expect(lineBreaks(text)).toEqual(lineBreaks(text, LineBreaker));
      }),
    );
  });

  it('asks for tables where a document holds other scripts', async () => {
    expect(await lineBreakerFor(saying('Straße, Ελλάδα, либо – “so”'))).toBeUndefined();
    expect(await lineBreakerFor(saying('猫'))).toBe(LineBreaker);
    expect(await lineBreakerFor(saying('ภาษา'))).toBe(LineBreaker);
  });
});
