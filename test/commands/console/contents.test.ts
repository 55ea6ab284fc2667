import { expect, test } from 'vitest';
import { contents } from '../../../src/commands/console/contents.ts';
import { load } from '../../../src/load.ts';

test.each([
  ['one entry, and several', 'work: [{name: A}]\nskills: [{name: B}, {name: C}]', '1 work, 2 skills'],
  ['lists that are no sections are not counted', 'work: [{name: A}]\nfoobar: [1, 2, 3]', '1 work'],
  [
    'sections that are not printed are not counted',
    'work: [{name: A}]\nawards: [{title: B}]\nmeta: {hidden: [awards]}',
    '1 work',
  ],
  [
    'sections of one’s own are',
    'custom: [{title: Talks, entries: [{name: A}, {name: B}]}, {title: Patents}]',
    '2 custom',
  ],
  ['a name alone', 'basics: {name: Ada}', 'no sections yet'],
])('%s', (_, text, words) => {
  const { resume } = load(text);
  expect(resume && contents(resume)).toBe(words);
});
