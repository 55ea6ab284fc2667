import type { Family } from './family.ts';

/** Words in names of families with serifs, or with what stands for them in East Asia. */
const SERIF = /(?<!sans.?)serif|mincho|song|ming|myeongjo|batang/i;
const SANS = /sans|gothic|hei\b|grotesk|carlito/i;

/** Whether the letters of a family have serifs, as far as its name says so. */
function hasSerifs(name: string): boolean | undefined {
  return SERIF.test(name) ? true : SANS.test(name) ? false : undefined;
}

/** The families with those first that have serifs where another has them, and none where it has none. */
export function alikeFirst(families: readonly Family[], name: string): readonly Family[] {
  const wanted = hasSerifs(name);
  if (wanted === undefined) return families;
  const rank = (family: Family): number => (hasSerifs(family.name) === wanted ? 0 : 1);
  return families.toSorted((a, b) => rank(a) - rank(b));
}
