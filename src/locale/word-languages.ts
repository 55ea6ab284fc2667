import { cyrillicLanguage } from './cyrillic-language.ts';
import { persianLetters } from './persian-letters.ts';

/** Letters that an English or German reader, or a voice that reads to them, would not know what to do with. */
const FOREIGN = /[\u0370-\u1cff\u1f00-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef]|[\ud840-\ud888]/;

/** What a script is most often written in, and the languages' own scripts (ISO 15924) that hold it. */
const scripts: readonly (readonly [letters: RegExp, language: (text: string) => string, owners: readonly string[]])[] =
  [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, () => 'ja', ['Jpan']],
    [/\p{Script=Hangul}/u, () => 'ko', ['Kore']],
    [/\p{Script=Han}/u, () => 'zh', ['Jpan', 'Kore', 'Hans', 'Hant']],
    [/\p{Script=Arabic}/u, (text) => (persianLetters.test(text) ? 'fa' : 'ar'), ['Arab']],
    [/\p{Script=Hebrew}/u, () => 'he', ['Hebr']],
    [/\p{Script=Thai}/u, () => 'th', ['Thai']],
    [/\p{Script=Devanagari}/u, () => 'hi', ['Deva']],
    [/\p{Script=Cyrillic}/u, (text) => cyrillicLanguage(text) ?? 'ru', ['Cyrl']],
    // A single letter is a formula's, as in "Δt".
    [/\p{Script=Greek}{2}/u, () => 'el', ['Grek']],
  ];

/**
 * Says of each word of a text which language it is in, where its script shows that it is not the document's: which shapes of
 * shared letters are right, and which voice reads them, hang on it. Nothing where the text holds no such script.
 */
export function wordLanguages(text: string, language: string): ((word: string) => string) | undefined {
  if (!FOREIGN.test(text)) return undefined;
  const own = new Intl.Locale(language).maximize().script ?? 'Latn';
  const foreign = scripts
    .filter(([letters, , owners]) => !owners.includes(own) && letters.test(text))
    .map(([letters, languageOf]) => ({ letters, name: languageOf(text) }));
  if (foreign.length === 0) return undefined;
  // Chinese characters beside kana are Japanese, and beside Hangul Korean.
  const shared = foreign.find(({ name }) => name === 'ja' || name === 'ko')?.name;
  return (word) => {
    const name = foreign.find(({ letters }) => letters.test(word))?.name ?? 'und';
    return name === 'und' ? language : name === 'zh' ? (shared ?? name) : name;
  };
}
