import { writtenLanguage } from './script.ts';

/** Scripts with capital and small letters (Unicode's property Cased), by ISO 15924 code. */
const cased = new Set('Adlm Armn Cher Copt Cyrl Dsrt Glag Grek Latn Osge Vith'.split(' '));

/** Whether the language of a BCP 47 tag is written with capitals; one that is not known is. */
export function hasCapitals(tag: string): boolean {
  const script = writtenLanguage(tag)?.script;
  return script === undefined || script === 'Zyyy' || cased.has(script);
}
