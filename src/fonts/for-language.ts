import { hanShapes, type HanShapes } from '../locale/han-shapes.ts';
import type { Family } from './family.ts';

/** The words in names of families that say whose shapes of Chinese characters they have, "Noto Sans CJK JP" or "Source Han Serif TW": the best ones first. */
const words: Readonly<Record<HanShapes, readonly string[]>> = {
  JP: ['JP', 'J'],
  KR: ['KR', 'K'],
  SC: ['SC', 'CN', 'GB'],
  TC: ['TC', 'TW', 'HK', 'HC'],
  HK: ['HK', 'HC', 'TC', 'TW'],
};
const all = new Set(Object.values(words).flat());

/** Families in the order in which they are tried for a text: those that have the shapes of its language, those that do not say whose they have, the others. */
export function forLanguage(families: readonly Family[], language: string): readonly Family[] {
  const shapes = hanShapes(language);
  if (!shapes) return families;
  const own = words[shapes];
  const rank = ({ name }: Family): number => {
    const word = name.split(' ').find((part) => all.has(part));
    if (word === undefined) return own.length;
    const place = own.indexOf(word);
    return place === -1 ? own.length + 1 : place;
  };
  return families.toSorted((a, b) => rank(a) - rank(b));
}
