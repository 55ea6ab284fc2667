import type { Direction } from './locale.ts';
import { writtenLanguage } from './script.ts';

/** Scripts written from right to left, by ISO 15924 code. */
const rightToLeft = new Set('Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** The direction in which the language of a BCP 47 tag is written. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(writtenLanguage(tag)?.script ?? '') ? 'rtl' : 'ltr';
}
