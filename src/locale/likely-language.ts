import { languageOfWords } from './language-of-words.ts';

/** Letters that show more of a language than Latin ones do. */
const TELLING = /[\u0590-\u08ff\u3040-\u30ff\u3400-\u9fff\ufb1d-\ufdff\ufe70-\ufefc]/;

const scripts = {
  latin: /[A-Za-z\u00c0-\u024f]/g,
  hebrew: /[\u05d0-\u05ea]/g,
  arabic: /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/g,
  kana: /[\u3041-\u30ff]/g,
  han: /[\u3400-\u9fff]/g,
} as const;

/** Persian has four letters that Arabic lacks, Urdu five that neither has. */
const PERSIAN = /[پچژگ]/;
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
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const [latin, hebrew, arabic, kana, han] = Object.values(scripts).map(count);
  const enough = (letters = 0): boolean =>
    letters > SHARE * ((latin ?? 0) + (hebrew ?? 0) + (arabic ?? 0) + (kana ?? 0) + (han ?? 0));
  if (enough(hebrew)) return 'he';
  if (enough(arabic)) return URDU.test(text) ? undefined : PERSIAN.test(text) ? 'fa' : 'ar';
  if (!enough((kana ?? 0) + (han ?? 0))) return undefined;
  if ((kana ?? 0) > 0) return 'ja';
  return count(SIMPLIFIED) >= count(TRADITIONAL) ? 'zh' : undefined;
}
