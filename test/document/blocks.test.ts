import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/document/blocks.ts';

/** Blocks in one line each: `¶ text`, `• a | b` or `1. a | b`, with the number of its first item. */
function read(text: string): readonly string[] {
  const signs = { none: '¶', bullet: '•' };
  return blocksOf(text).map(
    ({ marker, start, texts }) => `${marker === 'number' ? `${start}.` : signs[marker]} ${texts.join(' | ')}`,
  );
}

describe('a text of several lines', () => {
  test.each([
    ['one paragraph', 'one paragraph', ['¶ one paragraph']],
    ['wrapped lines', 'one\n  two  three\nfour', ['¶ one two  three four']],
    ['a blank line', 'one\n\n \ntwo', ['¶ one', '¶ two']],
    ['hyphens', '- one\n- two', ['• one | two']],
    ['asterisks', '* one\n* two', ['• one | two']],
    ['bullets', '• one\n• two', ['• one | two']],
    ['a list after a paragraph', 'before\n- one\n- two', ['¶ before', '• one | two']],
    ['a paragraph after a list', '- one\n- two\n\nafter', ['• one | two', '¶ after']],
    ['blank lines between items', '- one\n\n- two', ['• one | two']],
    ['a wrapped item', '- one\n  and more\n- two', ['• one and more | two']],
    ['a nested list, which is laid flat', '- one\n  - two\n- three', ['• one | two | three']],
    ['numbers', '1. one\n2. two\n3. three', ['1. one | two | three']],
    ['numbers with brackets', '1) one\n2) two', ['1. one | two']],
    ['two numbered lists', '1. one\n2. two\n\n1. three\n2. four', ['1. one | two', '1. three | four']],
    ['one number, which is a sentence', '1. FC Köln', ['¶ 1. FC Köln']],
    ['a year, which is a sentence', '1986. A good year', ['¶ 1986. A good year']],
    ['numbers that do not begin at one', '4. four\n5. five', ['4. four | five']],
    ['numbers that begin at nought', '0. none\n1. one', ['0. none | one']],
    ['numbers that begin anew', '1. one\n2. two\n5. five\n6. six', ['1. one | two', '5. five | six']],
    ['numbers not in sequence', '5. five\n7. seven', ['¶ 5. five 7. seven']],
    [
      'numbers that a paragraph divides',
      '1. FC Köln\n\nIn the league:\n2. FC Bonn',
      ['¶ 1. FC Köln', '¶ In the league: 2. FC Bonn'],
    ],
    ['the last number of two digits', '98. one\n99. two\n100. three', ['98. one | two | three']],
    ['two years in sequence', '2019. A good year\n2020. A bad one', ['¶ 2019. A good year 2020. A bad one']],
    ['two amounts in sequence', '120. A hundred\n121. And one', ['¶ 120. A hundred 121. And one']],
    ['emphasis, which is no bullet', '*one* two', ['¶ *one* two']],
    ['a sign alone, which is no bullet', '-', ['¶ -']],
    ['a plus, which is no bullet', '+ 30 %', ['¶ + 30 %']],
    ['a heading, which is text', '# one', ['¶ # one']],
    ['lines forced by two spaces', 'one  \ntwo', ['¶ one  \ntwo']],
    ['lines forced by a backslash', 'one\\\ntwo', ['¶ one\\\ntwo']],
    ['Chinese lines, which join without a space', '我们\n设计', ['¶ 我们设计']],
    ['nothing', '', []],
    ['only space', ' \n\n ', []],
  ])('with %s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test('keeps every word', () => {
    const line = fc
      .tuple(fc.constantFrom('', '', '- ', '* ', '  - ', '\n'), fc.stringMatching(/^[a-z]{1,5}$/))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const words = blocksOf(lines.join('\n')).flatMap(({ texts }) => texts.flatMap((text) => text.split(/\s+/)));
        expect(words.join(' ')).toBe((lines.join(' ').match(/[a-z]+/g) ?? []).join(' '));
      }),
    );
  });
});
