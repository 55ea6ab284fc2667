import { describe, expect, it } from 'vitest';
import { documentLanguages, languageOf } from '../../../src/writers/docx/language.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'en-US', 'val'],
    ['de-AT', 'de-AT', 'val'],
    ['sr-Latn', 'sr-Latn-RS', 'val'],
    ['zh-Hant', 'zh-TW', 'eastAsia'],
    ['ja', 'ja-JP', 'eastAsia'],
    ['ar', 'ar-EG', 'bidi'],
    ['th', 'th-TH', 'bidi'],
  ])('names %s as Word does', (tag, name, scriptClass) => {
    expect(languageOf(tag)).toMatchObject({ tag: name, scriptClass });
  });

  it('knows what is no language', () => {
    expect(languageOf('no language')).toBeUndefined();
  });
});

describe('documentLanguages', () => {
  it('names a language for each of the three kinds of script', () => {
    expect(documentLanguages(languageOf('he'))).toEqual({ 'w:val': 'en-US', 'w:eastAsia': 'en-US', 'w:bidi': 'he-IL' });
    expect(documentLanguages(languageOf('fr-CH'))).toEqual({
      'w:val': 'fr-CH',
      'w:eastAsia': 'en-US',
      'w:bidi': 'ar-SA',
    });
  });
});
