import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { gatherMissing } from '../../src/layout/missing.ts';

/** What is reported of values with the given characters; each stands at a pointer of its own. */
function reported(...values: readonly string[]): readonly string[] {
  const missing = gatherMissing('en');
  for (const [index, value] of values.entries()) missing.add(value, `/skills/${index}/name`);
  const found: Diagnostic[] = [];
  missing.reportTo((diagnostic) => found.push(diagnostic));
  return found.map(({ pointer, message }) => `${pointer ?? 'all'}: ${message}`);
}

describe('characters that no font has', () => {
  it('are named once a value', () => {
    expect(reported('猫猫', '犬')).toEqual([
      '/skills/0/name: No font has the character “猫” (U+732B)',
      '/skills/1/name: No font has the character “犬” (U+72AC)',
    ]);
  });

  it('are counted from the sixth value on, for by then the whole résumé needs another font', () => {
    const all = reported(...'一二三四五六七');
    expect(all).toHaveLength(6);
    expect(all.at(-1)).toBe('all: No font has the characters of 2 more values');
  });

  it.each([
    ['猫', 'en', /Noto Sans SC/u],
    ['猫', 'zh-TW', /Noto Sans TC/u],
    ['猫', 'ja', /Noto Sans JP/u],
    ['猫', 'ko', /Noto Sans KR/u],
    ['ねこ猫', 'en', /Noto Sans JP/u],
    ['ก', 'en', /Noto Sans Thai/u],
    ['🐱', 'en', /Noto Emoji/u],
    ['ⴰ', 'en', /fonts that have it with --font-dir/u],
  ])('%s in %s: a font that has it is named', (text, language, hint) => {
    const missing = gatherMissing(language);
    missing.add(text, '/basics/name');
    const found: Diagnostic[] = [];
    missing.reportTo((diagnostic) => found.push(diagnostic));
    expect(found[0]?.hint).toMatch(hint);
  });
});
