import { cyrillicLanguage } from './cyrillic-language.ts';
import { languageOfWords } from './language-of-words.ts';
import { persianLetters } from './persian-letters.ts';

/** Letters that show more of a language than Latin ones do. */
const TELLING =
  /[\u0370-\u052f\u0590-\u08ff\u0900-\u097f\u0e00-\u0e7f\u1f00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\ufb1d-\ufdff\ufe70-\ufefc]/;

const LATIN = /[A-Za-z\u00c0-\u024f]/g;
const KANA = /[\u3041-\u30ff]/g;

/** The letters of a script, and which language a text in it is, as far as that can be told. */
const scripts: readonly (readonly [letters: RegExp, language: (text: string) => string | undefined])[] = [
  [/[\u05d0-\u05ea]/g, () => 'he'],
  [
    /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/g,
    (text) => (URDU.test(text) ? undefined : persianLetters.test(text) ? 'fa' : 'ar'),
  ],
  [/[\u3041-\u30ff\u3400-\u9fff]/g, (text) => (count(text, KANA) > 0 ? 'ja' : isSimplified(text) ? 'zh' : undefined)],
  [/[\uac00-\ud7a3]/g, () => 'ko'],
  [/[\u0e01-\u0e5b]/g, () => 'th'],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, () => 'el'],
  [/[\u0400-\u052f]/g, cyrillicLanguage],
];

/** Letters that Urdu has and neither Arabic nor Persian. */
const URDU = /[ٹڈڑںے]/;
/** Of common characters those that are written otherwise in Taiwan and Hong Kong, and as they are written there. */
const SIMPLIFIED = /[们个这国学实业务经验专责开发时会]/g;
const TRADITIONAL = /[們個這國學實業務經驗專責開發時會]/g;

/** Names and terms of the trade are Latin everywhere: so many of the letters are enough to tell the language. */
const SHARE = 1 / 3;

/** The language that a text is in, as far as its letters and most frequent words tell, by BCP 47 tag. */
export function likelyLanguage(text: string): string | undefined {
  return languageOfLetters(text) ?? languageOfWords(text);
}

function languageOfLetters(text: string): string | undefined {
  if (!TELLING.test(text)) return undefined;
  const counts = scripts.map(([letters, language]) => ({ language, letters: count(text, letters) }));
  const all = counts.reduce((sum, { letters }) => sum + letters, count(text, LATIN));
  const language = counts.find(({ letters }) => letters > SHARE * all)?.language(text);
  return language === 'und' ? undefined : language;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function isSimplified(text: string): boolean {
  return count(text, SIMPLIFIED) >= count(text, TRADITIONAL);
}
