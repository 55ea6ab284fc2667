import { describe, expect, test } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import type { Work } from '../../src/resume/resume.generated.ts';
import { dumpBlocks } from './dump.ts';

/** The blocks of a post of which nothing else is known, a line each. */
async function printed(post: Work): Promise<readonly string[]> {
  const { sections } = await compose({ work: [post] });
  return dumpBlocks(sections.flatMap(({ blocks }) => blocks)).split('\n');
}

describe('a text of several paragraphs', () => {
  test('has its lists numbered from where they begin', async () => {
    expect(await printed({ summary: 'Then:\n5. five\n6. six\n\n1. one\n2. two' })).toEqual([
      '¶ Then:',
      '5. five',
      '6. six',
      '1. one',
      '2. two',
    ]);
  });
});

describe('a list', () => {
  test('holds lists in its items', async () => {
    expect(
      await printed({ summary: '- Languages\n  - French\n  - *Italian*\n- Tools\n  5. lathe\n  6. loom' }),
    ).toEqual(['• Languages', '  – French', '  – _Italian_', '• Tools', '  5. lathe', '  6. loom']);
  });

  test('has the items inside in the place of one of which nothing is left', async () => {
    expect(await printed({ summary: '- &#x202e;\n  - French\n- Tools' })).toEqual(['• French', '• Tools']);
  });
});

describe('a list of highlights', () => {
  test('has the points below a text inside its item', async () => {
    const highlights = ['Led the move:\n- planned it\n- did it', 'Measured:\n1. before\n2. after', 'Mended'];
    expect(await printed({ highlights })).toEqual([
      '• Led the move:',
      '  – planned it',
      '  – did it',
      '• Measured:',
      '  1. before',
      '  2. after',
      '• Mended',
    ]);
  });

  test('has the points of a text that is a list among its own', async () => {
    expect(await printed({ highlights: ['- Led\n  - a move\n- Mended', 'Built'] })).toEqual([
      '• Led',
      '  – a move',
      '• Mended',
      '• Built',
    ]);
  });

  test('keeps the numbers that an item has inside', async () => {
    expect(await printed({ highlights: ['Led', '5. five\n6. six'] })).toEqual(['• Led', '• 5. five', '• 6. six']);
  });
});
