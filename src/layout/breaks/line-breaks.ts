import type UnicodeLineBreaker from 'linebreak';
import { contentsOf } from '../../document/contents.ts';
import type { Document } from '../../document/document.ts';
import { holdsTogether } from './holds-together.ts';
import { LETTER } from './letter.ts';
import { oneLetterWords } from './one-letter-words.ts';

/** Where a line may or must end: the offsets of the first characters of next lines, in ascending order, and of which kind each is. */
export interface Breaks {
  readonly offsets: readonly number[];
  readonly kinds: readonly Break[];
}

/**
 * How willingly a line ends there: `divided` is inside a word, behind its hyphen, which some readers then take for a hyphenation;
 * `parted` is inside a word of a script without hyphens.
 */
export type Break = 'divided' | 'parted' | 'allowed' | 'forced';

/** Letters of scripts that are written without spaces, where the Unicode rules alone decide. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
/** Japanese words from other languages, which are told apart from what stands around them and are harder to read in two parts. */
const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
const BREAKING_SPACE = /[\s\u200b]/u;
/** After these a word may be divided when enough of it stays on both lines: "rack-scale", but not "C++", "2019–2021" or "(SQL/NoSQL)". */
const DIVIDED = new RegExp(`${LETTER}{3}[-‐–/]$`);
const CONTINUED = new RegExp(`^${LETTER}{3}`);
const AFTER_DASH = new RegExp(`${LETTER}—$`);
/** What no line begins with, not even behind a space (UAX #14, LB13 and LB15b); a quotation mark may as well open. */
const BEGINS_NO_LINE = /^(?:[!?:;,.)\]}…]|[»›”’](?:[\s!?:;,.)\]}»›”’…–—]|$))/;
/** "IT- und": readers would take the hyphen at the end of a line for a hyphenation, and read "ITund". */
const SUSPENDED = new RegExp(`${LETTER}[-‐]\\s$`);
/** What has a dot or an at sign inside is an address or a file's name. */
const ADDRESS = new RegExp(`@|(?:${LETTER}|\\d)\\.${LETTER}`);
const DICTIONARY = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Signs that belong to the word before them: repetition and abbreviation. */
const REPEATED = /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17da\u104a\u104b]/u;
const CONTEXT = 5;
const LONGEST_ADDRESS = 200;

let words: Intl.Segmenter | undefined;

/** The full algorithm with its tables. */
export type LineBreaker = typeof UnicodeLineBreaker;

/** Anything but alphabets with spaces between their words, and common signs: what the tables are needed for. */
const INTRICATE = /[^\n\t\u0020-\u0589\u1e00-\u1fff\u2000-\u200b\u2010-\u2027\u202f-\u205f\u20a0-\u22ff\u25a0-\u25ff]/u;

/** The algorithm for documents that need it; its tables take longer to unpack than a page to set. */
export async function lineBreakerFor(document: Document): Promise<LineBreaker | undefined> {
  const { name, page } = document.footer;
  const isIntricate =
    INTRICATE.test(name + page) ||
    contentsOf(document).some((content) => content.some(({ text }) => INTRICATE.test(text)));
  return isIntricate ? (await import('linebreak')).default : undefined;
}

/**
 * Opportunities of UAX #14, less those that tear apart what a résumé holds: dates, addresses, names of languages and of
 * versions, numbers and what belongs to them. Without the full algorithm a text is broken behind its spaces, hyphens and dashes.
 */
export function lineBreaks(text: string, language: string, LineBreaker?: LineBreaker): Breaks {
  const breaks = LineBreaker ? allBreaks(text, LineBreaker) : simpleBreaks(text);
  const short = oneLetterWords(language);
  if (!short) return breaks;
  return kept(breaks, (offset, kind) => kind !== 'allowed' || !short.test(textBefore(text, offset)));
}

function kept({ offsets, kinds }: Breaks, keeps: (offset: number, kind: Break | undefined) => boolean): Breaks {
  const isKept = offsets.map((offset, index) => keeps(offset, kinds[index]));
  return { offsets: offsets.filter((_, index) => isKept[index]), kinds: kinds.filter((_, index) => isKept[index]) };
}

function allBreaks(text: string, LineBreaker: LineBreaker): Breaks {
  const kinds = new Map<number, Break>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found && found.position < text.length; found = breaker.nextBreak()) {
    const { position, required } = found;
    const kind = required
      ? 'forced'
      : isSpaceless(text, position)
        ? spaceless(text, position)
        : willingness(text, position);
    if (kind) kinds.set(position, kind);
  }
  for (const offset of dictionaryBreaks(text)) kinds.set(offset, 'allowed');
  const ordered = [...kinds].toSorted(([a], [b]) => a - b);
  return { offsets: ordered.map(([offset]) => offset), kinds: ordered.map(([, kind]) => kind) };
}

/** A sign behind which a line may end, with the one after it. */
const BREAKABLE = /^(?:\n|[\t \u2000-\u2006\u2008-\u200b](?![\t \n\u2000-\u2006\u2008-\u200b])|[-‐–—/](?![\s-]))/u;
const SPACE = 0x20;
const COMMA = 0x2c;
const SLASH = 0x2f;
const EN_QUAD = 0x2000;

function simpleBreaks(text: string): Breaks {
  const offsets: number[] = [];
  const kinds: Break[] = [];
  for (let position = 1; position < text.length; position++) {
    const last = text.charCodeAt(position - 1);
    // Figures and letters: there are none of the signs between these two.
    if (last > SLASH && last < EN_QUAD) continue;
    if (last === SPACE && standApart(text.charCodeAt(position - 2), text.charCodeAt(position))) {
      offsets.push(position);
      kinds.push('allowed');
      continue;
    }
    if (!BREAKABLE.test(text.slice(position - 1, position + 1))) continue;
    const kind = text.charAt(position - 1) === '\n' ? 'forced' : willingness(text, position);
    if (!kind) continue;
    offsets.push(position);
    kinds.push(kind);
  }
  return { offsets, kinds };
}

/** Whether a space between two code units parts words of which nothing else needs to be asked, as it does most. */
function standApart(before: number, after: number): boolean {
  if (isLetter(after)) return isLetter(before) || before === COMMA || isFigure(before);
  return isFigure(after) && (isLetter(before) || before === COMMA);
}

/** Whether a code unit is an unaccented Latin letter. */
function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
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

function isSpaceless(text: string, offset: number): boolean {
  const last = text.charAt(offset - 1);
  return !BREAKING_SPACE.test(last) && (SPACELESS.test(last) || SPACELESS.test(text.charAt(offset)));
}

function spaceless(text: string, offset: number): Break {
  return KATAKANA.test(text.charAt(offset - 1)) && KATAKANA.test(text.charAt(offset)) ? 'parted' : 'allowed';
}

function willingness(text: string, offset: number): Break | undefined {
  const last = text.charAt(offset - 1);
  const after = text.slice(offset, offset + CONTEXT);
  const before = textBefore(text, offset);
  if (BEGINS_NO_LINE.test(after)) return undefined;
  if (BREAKING_SPACE.test(last)) {
    if (holdsTogether(before, after)) return undefined;
    return SUSPENDED.test(before) ? 'divided' : 'allowed';
  }
  if (last === '—' && AFTER_DASH.test(before)) return 'allowed';
  const whole = DIVIDED.test(before) && CONTINUED.test(after) && !ADDRESS.test(wordAround(text, offset));
  return whole ? 'divided' : undefined;
}

function textBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - CONTEXT), offset);
}

function wordAround(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, offset - LONGEST_ADDRESS), offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset, offset + LONGEST_ADDRESS))?.[0] ?? '';
  return before + after;
}
