import { describe, expect, it } from 'vitest';
import { wordLanguages } from '../../src/locale/word-languages.ts';

function languages(text: string, language: string): readonly string[] {
  const languageOf = wordLanguages(text, language);
  return text.split(' ').map((word) => languageOf?.(word) ?? language);
}

describe('the language of a word', () => {
  it('is that of its script, where it is not the document’s', () => {
    expect(languages('word שלום नमस्ते สวัสดี 한국', 'en')).toEqual(['en', 'he', 'hi', 'th', 'ko']);
    expect(languages('слово word', 'ru')).toEqual(['ru', 'ru']);
  });

  it('is Japanese for Chinese characters beside kana', () => {
    expect(languages('漢 かな', 'en')).toEqual(['ja', 'ja']);
    expect(languages('漢', 'en')).toEqual(['zh']);
  });

  it('hangs on letters that languages of one script do not share', () => {
    expect(languages('برنامه‌نویس گروه', 'de')).toEqual(['fa', 'fa']);
    expect(languages('Работала с клиентами', 'de')).toEqual(['ru', 'ru', 'ru']);
    expect(languages('Київський інститут', 'de')).toEqual(['uk', 'uk']);
    expect(languages('Технически университет, София', 'de')).toEqual(['ru', 'ru', 'ru']);
    expect(languages('Държавен университет', 'de')).toEqual(['bg', 'bg']);
    // Serbian, which is not told apart from Macedonian.
    expect(languages('Универзитет у Крагујевцу', 'de')).toEqual(['de', 'de', 'de']);
  });

  it('is not Greek for a letter of a formula', () => {
    expect(languages('Δt and Πλάτων', 'en')).toEqual(['en', 'en', 'el']);
  });
});
