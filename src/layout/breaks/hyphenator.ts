import type { Document } from '../../document/document.ts';
import { writtenLanguage } from '../../locale/script.ts';
import type { Theme } from '../../theme/theme.ts';

/** Where a word may be divided: offsets of the letters that may begin a line. */
export type Hyphenator = (word: string) => readonly number[];

type Patterns = () => Promise<{ readonly default: object }>;

/** TeX's patterns, by language; each is loaded for the documents that are to be hyphenated in it. */
const patterns: ReadonlyMap<string, Patterns> = new Map<string, Patterns>([
  ['en', () => import('hyphen/patterns/en-us.js')],
  ['en-GB', () => import('hyphen/patterns/en-gb.js')],
  ['da', () => import('hyphen/patterns/da.js')],
  ['de', () => import('hyphen/patterns/de-1996.js')],
  ['es', () => import('hyphen/patterns/es.js')],
  ['fr', () => import('hyphen/patterns/fr.js')],
  ['it', () => import('hyphen/patterns/it.js')],
  ['nb', () => import('hyphen/patterns/nb.js')],
  ['nl', () => import('hyphen/patterns/nl.js')],
  ['pl', () => import('hyphen/patterns/pl.js')],
  ['pt', () => import('hyphen/patterns/pt.js')],
  ['sv', () => import('hyphen/patterns/sv.js')],
]);

/** As many letters as stay on each line at least. */
const FEWEST = 3;
const MARK = '\u00ad';

/** The hyphenator for a document whose theme asks for one, where its language has patterns. */
export async function hyphenatorFor({ language }: Document, theme: Theme): Promise<Hyphenator | undefined> {
  const load = theme.hyphenation === 'none' ? undefined : patternsFor(language);
  if (!load) return undefined;
  const [{ default: createHyphenator }, { default: own }] = await Promise.all([import('hyphen'), load()]);
  const hyphenate = createHyphenator(own, { hyphenChar: MARK, minWordLength: 2 * FEWEST });
  return (word) => offsetsIn(hyphenate(word)).filter((offset) => offset >= FEWEST && offset <= word.length - FEWEST);
}

/** Those of the region where it has its own, else of the language: Norwegian without more is Bokmål. */
function patternsFor(tag: string): Patterns | undefined {
  return patterns.get(tag.replaceAll('_', '-')) ?? patterns.get(writtenLanguage(tag)?.language ?? '');
}

function offsetsIn(marked: string): readonly number[] {
  let offset = 0;
  return marked
    .split(MARK)
    .slice(0, -1)
    .map((syllable) => (offset += syllable.length));
}
