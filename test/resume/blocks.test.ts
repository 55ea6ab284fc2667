import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, type TextBlock, type TextItem } from '../../src/resume/blocks.ts';

/** Blocks in one line each: `¶ text`, `• a | b` or `1. a | b`, with the number of its first item; lists inside an item in brackets. */
function read(text: string, of?: 'item'): readonly string[] {
  return blocksOf(text, of).map(block);
}

function block({ marker, start, items }: TextBlock): string {
  const sign = { none: '¶', bullet: '•', number: `${start}.` }[marker];
  const texts = items.map(({ text, lists }) => [text, ...lists.map((list) => `[${block(list)}]`)].join(' '));
  return `${sign} ${texts.join(' | ')}`;
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
    ['a list inside an item', '- one\n  - a\n  - b\n- two', ['• one [• a | b] | two']],
    ['an indent of a single space, which is a slip', '- one\n - two\n  - three', ['• one | two | three']],
    ['a list inside an item after a blank line', '- one\n\n  - a\n\n- two', ['• one [• a] | two']],
    ['a list that is indented as a whole', 'before\n  - one\n  - two\n    - a', ['¶ before', '• one | two [• a]']],
    ['numbers inside bullets', '- one\n  1. a\n  2. b\n- two', ['• one [1. a | b] | two']],
    ['bullets inside numbers', '1. one\n   - a\n2. two\n   - b', ['1. one [• a] | two [• b]']],
    ['numbers inside numbers', '1. one\n   1. a\n   2. b\n2. two', ['1. one [1. a | b] | two']],
    ['numbers inside an item from another on', '- one\n  5. a\n  6. b', ['• one [5. a | b]']],
    ['two lists inside an item', '- one\n  - a\n  1. b\n  2. c\n- two', ['• one [• a] [1. b | c] | two']],
    ['a lone number inside an item', '1. one\n   1. FC Köln\n2. two', ['1. one 1. FC Köln | two']],
    ['wrapped items of both levels', '- one\n  more\n  - a\n    more\n- two', ['• one more [• a more] | two']],
    [
      'a third level, which is laid on the second',
      '- one\n  - a\n    - x\n  - b\n- two',
      ['• one [• a | x | b] | two'],
    ],
    [
      'numbers of a second level around a third',
      '- one\n  1. a\n  2. b\n     - x\n  3. c\n- two',
      ['• one [1. a | b] [• x] [3. c] | two'],
    ],
    ['numbers around bullets that are not indented', '1. one\n- a\n2. two\n- b', ['1. one', '• a', '2. two', '• b']],
    ['tabs for an indent', '- one\n\t- a\n- two', ['• one [• a] | two']],
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

  test('keeps every word and every number', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('', '', '- ', '* ', '  - ', '    - ', '\n'), word),
      fc.tuple(fc.constantFrom('', '  ', '    '), fc.nat({ max: 7 }), fc.constant('. '), word),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('prose' as const, 'item' as const), (lines, of) => {
        const text = lines.map((parts) => parts.join('')).join('\n');
        const signs = wordsOf(blocksOf(text, of)).join(' ').match(/\w+/g) ?? [];
        expect(signs.join(' ')).toBe((text.match(/\w+/g) ?? []).join(' '));
      }),
    );
  });
});

/** What is printed of blocks: the numbers that they count with, and their texts. */
function wordsOf(blocks: readonly TextBlock[]): readonly string[] {
  return blocks.flatMap(({ marker, start, items }) =>
    items.flatMap(({ text, lists }, index) => [
      ...(marker === 'number' ? [String(start + index)] : []),
      text,
      ...wordsOf(lists),
    ]),
  );
}

describe('the text of an item', () => {
  test.each([
    ['one paragraph', 'one\ntwo', ['¶ one two']],
    ['a list below a paragraph', 'one:\n- a\n- b', ['¶ one: [• a | b]']],
    ['a list below a blank line', 'one:\n\n1. a\n2. b', ['¶ one: [1. a | b]']],
    ['a paragraph below a list', 'one:\n- a\n\ntwo:\n- b', ['¶ one: [• a]', '¶ two: [• b]']],
    ['a list alone', '- one\n  - a\n- two', ['• one [• a] | two']],
    ['a list inside the list below a paragraph', 'one:\n- a\n  - x', ['¶ one: [• a | x]']],
  ])('with %s', (_, text, blocks) => {
    expect(read(text, 'item')).toEqual(blocks);
  });
});

describe('what stands too deep', () => {
  const tooDeep = (blocks: readonly TextBlock[]): readonly TextItem[] =>
    blocks.flatMap(({ items }) => items.flatMap((item) => [...(item.isTooDeep ? [item] : []), ...tooDeep(item.lists)]));

  test.each([
    ['nothing in two levels', '- one\n  - a\n  - b\n- two\n  - c', []],
    ['every item of a third level', '- one\n  - a\n    - x\n      - y\n    - z\n  - b', ['x', 'y', 'z']],
    ['numbers of a third level', '- one\n  - a\n    1. x\n    2. y\n  - b', ['x', 'y']],
  ])('is %s', (_, text, items) => {
    expect(tooDeep(blocksOf(text)).map((item) => item.text)).toEqual(items);
  });

  test('is the second level of a list below the paragraph of an item', () => {
    expect(tooDeep(blocksOf('one:\n- a\n  - x', 'item')).map(({ text }) => text)).toEqual(['x']);
  });
});
