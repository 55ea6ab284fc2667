import type { Family } from './family.ts';

/**
 * Chinese characters have other shapes in each country, and families say in their names whose they have: "Noto Sans CJK JP",
 * "Source Han Serif TW". For each language the words that say so, the best ones first.
 */
const shapes: readonly (readonly [language: RegExp, words: readonly string[]])[] = [
  [/^ja\b/i, ['JP', 'J']],
  [/^ko\b/i, ['KR', 'K']],
  [/^(?:zh\b.*-(?:HK|MO)|yue)\b/i, ['HK', 'HC', 'TC', 'TW']],
  [/^zh\b.*-(?:Hant|TW)\b/i, ['TC', 'TW', 'HK', 'HC']],
  [/^zh\b/i, ['SC', 'CN', 'GB']],
];

const all = new Set(shapes.flatMap(([, words]) => words));

/** Families in the order in which they are tried for a text: those that have the shapes of its language, those that do not say whose they have, the others. */
export function forLanguage(families: readonly Family[], language: string): readonly Family[] {
  const own = shapes.find(([tag]) => tag.test(language))?.[1];
  if (!own) return families;
  const rank = ({ name }: Family): number => {
    const word = name.split(' ').find((part) => all.has(part));
    if (word === undefined) return own.length;
    const place = own.indexOf(word);
    return place === -1 ? own.length + 1 : place;
  };
  return families.toSorted((a, b) => rank(a) - rank(b));
}
