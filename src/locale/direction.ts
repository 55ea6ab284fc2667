import type { Direction } from './locale.ts';

/** Languages that are written from right to left unless their tag names another script. */
const rightToLeftLanguages = new Set('ar arc ckb dv fa he ks nqo ps sd syr ug ur yi'.split(' '));

/** Scripts written from right to left, by ISO 15924 code. */
const rightToLeftScripts = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '));

/** The direction in which a language is written: that of the script its BCP 47 tag names, else that of the language's usual script. */
export function directionOf(tag: string): Direction {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rightToLeft = script === undefined ? rightToLeftLanguages.has(language) : rightToLeftScripts.has(script);
  return rightToLeft ? 'rtl' : 'ltr';
}
