import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fa } from './words/fa.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { sv } from './words/sv.ts';
import { zh } from './words/zh.ts';
import { directionOf } from './direction.ts';
import type { Locale, Words } from './locale.ts';
import { languageTag } from '../resume/values/language-tag.ts';
import { quotationsOf } from './quotations.ts';
import { writtenLanguage } from './script.ts';

/** The words of every language the program speaks, by BCP 47 tag; the first are those for a résumé that names no language. */
export const locales: ReadonlyMap<string, Words> = new Map(
  [en, de, fr, es, it, nl, pt, pl, sv, da, nb, ja, zh, ar, he, fa].map((words) => [words.tag, words]),
);

export const defaultLocale: Locale = localeIn(en, en.tag);

/**
 * The locale for a BCP 47 tag: the words of its language in its script, so that "en-GB" finds English but "zh-TW" finds no
 * simplified characters. Undefined when the program does not speak the language.
 */
export function localeFor(text: string): Locale | undefined {
  const tag = languageTag(text);
  const wanted = tag === undefined ? undefined : writtenLanguage(tag);
  if (tag === undefined || wanted === undefined) return undefined;
  for (const words of locales.values()) {
    const spoken = writtenLanguage(words.tag);
    if (spoken?.language === wanted.language && spoken.script === wanted.script) return localeIn(words, tag);
  }
  return undefined;
}

/** English words for a document in a language that the program does not speak, with that language's quotation marks; `tag` is canonical. */
export function untranslatedLocale(tag: string): Locale {
  return localeIn({ ...en, ...quotationsOf(tag) }, tag);
}

/** One language's words under a tag of it, with what is said otherwise in its region. */
function localeIn({ regions, ...words }: Words, tag: string): Locale {
  return { ...words, ...regions?.[regionOf(tag)], tag, direction: directionOf(tag) };
}

/** The region that a tag names, which has two letters or three digits (RFC 5646, 2.2.4); empty without one. */
export function regionOf(tag: string): string {
  return /[-_]([a-z]{2}|\d{3})(?![^-_])/i.exec(tag)?.[1]?.toUpperCase() ?? '';
}
