import { describe, expect, it } from 'vitest';
import { lineBreaks } from '../../src/layout/breaks.ts';

/** The text with a bar wherever a line may end. */
function barred(text: string): string {
  const breaks = [...lineBreaks(text).keys()].toSorted((a, b) => b - a);
  return breaks.reduce((all, offset) => `${all.slice(0, offset)}|${all.slice(offset)}`, text);
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
    ['no-break spaces', '10\u00a0kg and 5\u202f%', '10\u00a0kg |and |5\u202f%'],
    ['forced ends', 'one\ntwo', 'one\n|two'],
    ['Chinese', '产品经理。好', '产|品|经|理。|好'],
    ['Japanese', 'ソフトウェア（東京）', 'ソ|フ|ト|ウェ|ア|（東|京）'],
  ])('%s', (_name, text, expected) => {
    expect(barred(text)).toBe(expected);
  });
});
