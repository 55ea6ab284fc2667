import { expect, it } from 'vitest';
import { seamsOf } from '../../../src/layout/lines/seams.ts';

/** The word with a bar where it is best parted, and a broken one where it is parted less well. */
function parted(word: string): string {
  const seams = seamsOf(word);
  return [...word]
    .map((sign, offset) => ({ joint: '|', sign: '¦', letter: '' })[seams.get(offset) ?? 'letter'] + sign)
    .join('');
}

it.each([
  [
    'behind its slashes, but not inside of "//"',
    'https://example.org/people/ada-king',
    'https://example¦.org/|people/|ada-king',
  ],
  [
    'before a query and a fragment',
    'example.org/index?user=maximiliana#curriculum',
    'example¦.org/|index|?user¦=maximiliana|#curriculum',
  ],
  [
    'before the place of a mailbox',
    'eleanor.whitfield@statistics.example.org',
    'eleanor¦.whitfield|@statistics¦.example.org',
  ],
  [
    'before hyphens, which readers would take for a hyphenation at the end',
    'annual-report_on+convergence',
    'annual¦-report¦_on¦+convergence',
  ],
  ['not twice where signs stand together', 'directory/.../reports--2022', 'directory/|.../|reports¦--2022'],
  ['behind commas', 'TypeScript,JavaScript,Python', 'TypeScript,|JavaScript,|Python'],
  ['not where a few letters would stand alone', 'a/bcdefghijklm.org', 'a/bcdefghijklm.org'],
])('a word is parted %s', (_name, word, expected) => {
  expect(parted(word)).toBe(expected);
});
