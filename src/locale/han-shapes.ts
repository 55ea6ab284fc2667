import { writtenLanguage } from './script.ts';

/** Whose shapes Chinese characters have, as families of fonts say it in their names: Japan's, Korea's, China's, Taiwan's, Hong Kong's. */
export type HanShapes = 'JP' | 'KR' | 'SC' | 'TC' | 'HK';

/** By the script that the language is written in (ISO 15924). */
const shapes: ReadonlyMap<string, HanShapes> = new Map([
  ['Jpan', 'JP'],
  ['Kore', 'KR'],
  ['Hans', 'SC'],
  ['Hant', 'TC'],
]);
const CANTONESE = /^yue\b|[-_](?:HK|MO)\b/i;

/** The shapes of Chinese characters in the language of a BCP 47 tag; nothing for one that is written without them. */
export function hanShapes(tag: string): HanShapes | undefined {
  const known = shapes.get(writtenLanguage(tag)?.script ?? '');
  return known === 'TC' && CANTONESE.test(tag) ? 'HK' : known;
}
