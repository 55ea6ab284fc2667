import { describe, expect, test } from 'vitest';
import { inlineParserFor } from '../../src/document/inline.ts';

async function runs(text: string): Promise<string> {
  const parse = await inlineParserFor({ text });
  return parse(text)
    .map(({ text, target, ...marks }) =>
      [text, ...Object.keys(marks), ...(target === undefined ? [] : [target])].join('|'),
    )
    .join(' ~ ');
}

describe('inline Markdown', () => {
  test.each([
    ['plain', 'plain'],
    ['*a* _b_', 'a|emphasis ~   ~ b|emphasis'],
    ['**a** __b__', 'a|strong ~   ~ b|strong'],
    ['**a *b* c**', 'a |strong ~ b|strong|emphasis ~  c|strong'],
    ['`a *b*`', 'a *b*|code'],
    ['[a **b**](https://c.example "d")', 'a |https://c.example ~ b|strong|https://c.example'],
    ['<https://c.example>', 'https://c.example|https://c.example'],
    ['[](https://c.example)', 'https://c.example|https://c.example'],
    ['[a](javascript:b)', 'a|javascript:b'],
    ['![a](b.png)', '! ~ a|b.png'],
    ['a  \nb', 'a ~ \n ~ b'],
    ['a\\\nb', 'a ~ \n ~ b'],
    [String.raw`\*a\*`, '*a*'],
    ['R&D, a &lt; b', 'R&D, a < b'],
    ['<b>a</b>', '<b>a</b>'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    ['# a', '# a'],
    ['1. a', '1. a'],
    ['> a', '> a'],
    ['これは**「重要」**です。', 'これは ~ 「重要」|strong ~ です。'],
    ['**가용성 99.98%**를 달성', '가용성 99.98%|strong ~ 를 달성'],
    ['**该星号。**后面', '该星号。|strong ~ 后面'],
  ])('%j', async (text, expected) => {
    expect(await runs(text)).toBe(expected);
  });

  test('holds brackets that are no link as text, however many', async () => {
    const text = `${'['.repeat(500)}a${']'.repeat(500)}(https://b.example)`;
    expect((await runs(text)).length).toBeGreaterThanOrEqual(1000);
  });
});
