import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { defaultLocale, localeFor, untranslatedLocale } from './index.ts';
import { languageTag } from '../resume/values/language-tag.ts';
import { likelyLanguage } from './likely-language.ts';
import type { Locale } from './locale.ts';
import type { Resume } from '../resume/resume.generated.ts';

/** The locale of a résumé: that of `meta.language`, else of the language that its letters and words show, else English. */
export function localeOf({ meta, ...words }: Resume, report: Report): Locale {
  const tag = meta?.language === undefined ? undefined : languageTag(meta.language);
  if (tag === undefined) return assumedLocale(words, report);
  const locale = localeFor(tag);
  if (locale !== undefined) return locale;
  report(
    diagnose(
      'untranslated-language',
      'headings and dates are in English: cvwright does not know their words in this language',
      {
        pointer: '/meta/language',
        hint: 'give headings of your own under meta.titles',
      },
    ),
  );
  return untranslatedLocale(tag);
}

function assumedLocale(words: object, report: Report): Locale {
  const language = likelyLanguage(textsOf(words, ENOUGH));
  if (language === undefined || language === defaultLocale.tag) return defaultLocale;
  const locale = localeFor(language);
  const result = locale ? 'is set so' : 'its headings and dates are in English, for want of words in that language';
  const titles = locale ? '' : ', and give headings of your own under meta.titles';
  report(
    diagnose('assumed-language', `by its words the résumé is in the language "${language}", and ${result}`, {
      pointer: '',
      hint: `write language: ${language} under meta to be sure${titles}`,
    }),
  );
  return locale ?? untranslatedLocale(language);
}

/** A page or two show what language they are in. */
const ENOUGH = 8_000;

/** The texts of a value up to about as many characters as are asked for, one a line. */
function textsOf(value: unknown, most: number): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  let texts = '';
  for (const part of Object.values(value)) {
    if (texts.length >= most) break;
    texts += `${textsOf(part, most - texts.length)}\n`;
  }
  return texts;
}
