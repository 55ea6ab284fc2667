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

describe('a list of highlights', () => {
  test('keeps the numbers that an item has inside', async () => {
    expect(await printed({ highlights: ['Led', '5. five\n6. six'] })).toEqual(['• Led', '• 5. five', '• 6. six']);
  });
});
