import { hasCapitals } from '../locale/has-capitals.ts';
import { writtenLanguage } from '../locale/script.ts';
import { openLines } from './open-lines.ts';
import type { Theme } from './theme.ts';
import { withoutCapitals } from './without-capitals.ts';

/** The theme as the script of a language (a BCP 47 tag) needs it. */
export function inScript(theme: Theme, language: string): Theme {
  const design = hasCapitals(language) ? theme : withoutCapitals(theme);
  return writtenLanguage(language)?.script === 'Arab' ? openLines(design) : design;
}
