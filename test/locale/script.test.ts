import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locale/index.ts';
import { writtenLanguage } from '../../src/locale/script.ts';

const regions = 'AE AT AU BR CA CH CN DE EG GB IL IN IR JP MX NO TW US ZA'.split(' ');

describe('the script of a language', () => {
  test.each([...locales.keys()])('%s: is the likely one of CLDR in every region', (language) => {
    for (const tag of [language, ...regions.map((region) => `${language}-${region}`)]) {
      expect({ tag, ...writtenLanguage(tag) }).toEqual({
        tag,
        language,
        script: new Intl.Locale(tag).maximize().script,
      });
    }
  });

  test('is the one that the tag names', () => {
    expect(writtenLanguage('sr-Latn')).toEqual({ language: 'sr', script: 'Latn' });
    expect(writtenLanguage('zh-TW')).toEqual({ language: 'zh', script: 'Hant' });
  });
});
