import type { Quotations } from './locale.ts';
import { writtenLanguage } from './script.ts';

/** The four marks of languages whose other words nobody has written, where they are not those of English (CLDR 48, delimiters). */
const marks: ReadonlyMap<string, string> = new Map([
  ...'bg cs et hr is lb lt mk sk sl'.split(' ').map((language) => [language, '„“‚‘'] as const),
  ...'be ru uk'.split(' ').map((language) => [language, '«»„“'] as const),
  ...'ca el eu'.split(' ').map((language) => [language, '«»“”'] as const),
  ['bs', '„”‘’'],
  ['fi', '””’’'],
  ['hu', '„”»«'],
  ['nn', '«»‘’'],
  ['ro', '„”«»'],
  ['sr', '„”’’'],
  // In traditional characters; the simplified ones have words of their own.
  ['zh', '「」『』'],
]);

/** The quotation marks of a language that the program does not speak, where they are known to be others than the English ones. */
export function quotationsOf(tag: string): Quotations | undefined {
  const signs = marks.get(writtenLanguage(tag)?.language ?? '');
  if (signs === undefined) return undefined;
  const [opening, closing, innerOpening, innerClosing] = [...signs];
  return { quotation: `${opening}{text}${closing}`, innerQuotation: `${innerOpening}{text}${innerClosing}` };
}
