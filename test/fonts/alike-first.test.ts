import { expect, it } from 'vitest';
import { alikeFirst } from '../../src/fonts/alike-first.ts';

function order(names: readonly string[], beside: string): readonly string[] {
  return alikeFirst(
    names.map((name) => ({ name, cuts: [] })),
    beside,
  ).map(({ name }) => name);
}

const both = ['IPAexGothic', 'IPAexMincho', 'Noto Sans CJK JP', 'Noto Serif CJK JP'];

it('looks for letters with serifs beside letters with serifs', () => {
  expect(order(both, 'source-serif-4')).toEqual([
    'IPAexMincho',
    'Noto Serif CJK JP',
    'IPAexGothic',
    'Noto Sans CJK JP',
  ]);
});

it.each(['source-sans-3', 'carlito'])('looks for letters without beside those of %s', (beside) => {
  expect(order(both, beside)).toEqual(['IPAexGothic', 'Noto Sans CJK JP', 'IPAexMincho', 'Noto Serif CJK JP']);
});

it('keeps the order beside a family whose name does not tell', () => {
  expect(order(both, 'Garamond')).toEqual(both);
});
