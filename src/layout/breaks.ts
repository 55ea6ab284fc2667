import LineBreaker from 'linebreak';

/** Where a line may or must end: the offset of the first character of the next line. */
export type Breaks = ReadonlyMap<number, Break>;

/** How willingly a line ends there: `divided` is inside a word, behind its hyphen, which some readers then take for a hyphenation. */
export type Break = 'divided' | 'allowed' | 'forced';

/** Letters of scripts that are written without spaces, where the Unicode rules alone decide. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const BREAKING_SPACE = /[\s\u200b]/u;
const NO_BREAK_SPACE = /[\u00a0\u202f\u2060\ufeff]/u;
/** After these a word may be divided when enough of it stays on both lines: "rack-scale", but not "C++", "2019–2021" or "(SQL/NoSQL)". */
const DIVIDED = /[\p{L}]{3}[-‐–/]$/u;
const CONTINUED = /^[\p{L}]{3}/u;
const AFTER_DASH = /\p{L}—$/u;
/** A dash between words does not begin a line. */
const DASH = /^[–—-]\s/u;
/** What has a dot or an at sign inside is an address or a file's name. */
const ADDRESS = /@|[\p{L}\d]\.\p{L}/u;
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Signs that belong to the word before them: repetition and abbreviation. */
const REPEATED = /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17da\u104a\u104b]/u;
const CONTEXT = 4;
const LONGEST_ADDRESS = 200;

let words: Intl.Segmenter | undefined;

/** Opportunities of UAX #14, less those that tear apart what a résumé holds: dates, addresses, names of languages and of versions. */
export function lineBreaks(text: string): Breaks {
  const breaks = new Map<number, Break>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (found.position >= text.length) break;
    const kind = found.required ? 'forced' : willingness(text, found.position);
    if (kind) breaks.set(found.position, kind);
  }
  for (const offset of dictionaryBreaks(text)) breaks.set(offset, 'allowed');
  return breaks;
}

/** Places between the words of scripts that only a dictionary divides (UAX #14, class SA). */
function dictionaryBreaks(text: string): readonly number[] {
  return [...text.matchAll(DICTIONARY)].flatMap(({ index, 0: run }) => {
    words ??= new Intl.Segmenter('th', { granularity: 'word' });
    return [...words.segment(run)]
      .filter((word) => word.index > 0 && !REPEATED.test(word.segment))
      .map((word) => index + word.index);
  });
}

function willingness(text: string, offset: number): Break | undefined {
  const before = text.slice(Math.max(0, offset - CONTEXT), offset);
  const after = text.slice(offset, offset + CONTEXT);
  const last = before.at(-1) ?? '';
  if (BREAKING_SPACE.test(last)) return NO_BREAK_SPACE.test(last) || DASH.test(after) ? undefined : 'allowed';
  if (SPACELESS.test(last) || SPACELESS.test(after.charAt(0)) || AFTER_DASH.test(before)) return 'allowed';
  const whole = DIVIDED.test(before) && CONTINUED.test(after) && !ADDRESS.test(wordAround(text, offset));
  return whole ? 'divided' : undefined;
}

function wordAround(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, offset - LONGEST_ADDRESS), offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset, offset + LONGEST_ADDRESS))?.[0] ?? '';
  return before + after;
}
