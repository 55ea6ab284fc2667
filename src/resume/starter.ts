import { de } from './starters/de.ts';
import { en } from './starters/en.ts';
import { es } from './starters/es.ts';
import { fr } from './starters/fr.ts';
import { it } from './starters/it.ts';
import { nl } from './starters/nl.ts';
import { pt } from './starters/pt.ts';

/** The address by which editors find the schema; it serves the newest version. */
export const schemaUrl = 'https://unpkg.com/cvwright/schema/resume.schema.json';

const starters: ReadonlyMap<string, string> = new Map(Object.entries({ en, de, fr, es, it, pt, nl }));

/** The languages that have a first résumé. */
export const starterLanguages: readonly string[] = [...starters.keys()];

/** A first résumé to write over, in the language of a BCP 47 tag; English where there is none in it. */
export function starter(language = 'en'): string {
  return `# yaml-language-server: $schema=${schemaUrl}\n${starters.get(primary(language)) ?? en}`;
}

/** Whether there is a first résumé in the language of a BCP 47 tag. */
export function hasStarter(language: string): boolean {
  return starters.has(primary(language));
}

function primary(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
