import { describe, expect, it } from 'vitest';
import { reaching, type Fragment } from '../../../src/layout/lines/fragments.ts';
import type { Glyph } from '../../../src/layout/shaping/glyph-run.ts';

const glyph = (text: string, advance: number): Glyph => ({ id: 1, text, advance, dx: 0, dy: 0 });

function ending(...glyphs: readonly Glyph[]): Fragment {
  const runs = [
    { face: 'text', glyphs: [glyph('a', 0.5)], width: 0.5 },
    { face: 'text', glyphs, width: 0 },
  ];
  return { x: 10, width: 5, size: 10, face: 'text', color: '#000000', runs };
}

describe('fragments with something at the far end of their line', () => {
  const first = ending(glyph(' ', 0.25));

  it('reach there with the space at the end of the last', () => {
    const [one, two] = reaching([first, first], 100);
    expect(one?.reach).toBeUndefined();
    expect(two?.reach).toBe(85);
  });

  it.each([
    ['no space', ending(glyph('b', 0.5))],
    ['a space that takes no room', ending(glyph(' ', 0))],
    ['a run of more than a space', ending(glyph(' ', 0.25), glyph('b', 0.5))],
  ])('stay as they are where they end in %s', (_, last) => {
    expect(reaching([last], 100)).toEqual([last]);
  });
});
