import { de } from './de.ts';
import { directionOf } from './direction.ts';
import { en } from './en.ts';
import type { Locale, Words } from './locale.ts';

/** The words of every language the program speaks, by BCP 47 tag; the first are those for a résumé that names no language. */
export const locales: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.tag, words]));

export const defaultLocale: Locale = localeIn(en, en.tag);

/**
 * The locale for a BCP 47 tag: the row for the tag itself, else for the longest part of it that has one (RFC 4647, 3.4: "en-GB"
 * finds "en"). Undefined when the language is not spoken here.
 */
export function localeFor(tag: string): Locale | undefined {
  const subtags = tag.toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length--) {
    const words = locales.get(subtags.slice(0, length).join('-'));
    if (words !== undefined) return localeIn(words, tag);
  }
  return undefined;
}

/** One language's words for a document whose text is in another, when nobody has written the words of that one. */
export function localeIn(words: Words, tag: string): Locale {
  return { ...words, tag, direction: directionOf(tag) };
}
