import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { gatherMissing } from '../../../src/layout/shaping/missing.ts';

/** What is reported of values with the given characters; each stands at a pointer of its own. */
function diagnosed(values: readonly string[], language = 'en'): readonly Diagnostic[] {
  const missing = gatherMissing(language);
  for (const [index, value] of values.entries()) missing.add(value, `/skills/${index}/name`);
  const found: Diagnostic[] = [];
  missing.reportTo((diagnostic) => found.push(diagnostic));
  return found;
}

function reported(...values: readonly string[]): readonly string[] {
  return diagnosed(values).map(({ pointer, message }) => `${pointer ?? 'all'}: ${message}`);
}

describe('characters that no font has', () => {
  it('are named once a value', () => {
    expect(reported('猫猫', '犬')).toEqual([
      '/skills/0/name: no font has the character “猫” (U+732B)',
      '/skills/1/name: no font has the character “犬” (U+72AC)',
    ]);
  });

  it('are counted from the sixth value on, for by then the whole résumé needs another font', () => {
    const all = reported(...'一二三四五六七');
    expect(all).toHaveLength(6);
    expect(all.at(-1)).toBe('all: no font has the characters of 2 more values');
  });

  it.each([
    ['東京', 'ja', 'Noto Sans JP'],
    ['東京', 'ko-KR', 'Noto Sans KR'],
    ['東京', 'zh', 'Noto Sans SC'],
    ['東京', 'zh-Hant', 'Noto Sans TC'],
    ['東京', 'zh-HK', 'Noto Sans HK'],
    ['東京', 'en', 'Noto Sans SC'],
    ['東京タワー', 'en', 'Noto Sans JP'],
    ['서울', 'en', 'Noto Sans KR'],
    ['🐱', 'ja', 'Noto Emoji'],
    ['👍🏽🇯🇵', 'en', 'Noto Emoji'],
  ])('are looked for in a font for them: %s in %s', (text, language, family) => {
    expect(diagnosed([text], language).map(({ hint }) => hint)).toEqual([expect.stringContaining(family)]);
  });
});
