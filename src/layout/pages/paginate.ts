import { penalties, type Strip } from './strip.ts';

/** Costs of a page, in the measure of `penalties`: another page costs more than any blemish but a broken rule. */
const PAGE = 5_000;
const EMPTINESS = 1_000;
/** A last page with less on it than this part of it looks like an accident: some of the page before is better moved there. */
const FEW = 1 / 4;
const ACCIDENT = 2_000;

/**
 * Divides the strips into pages of the given height (points) where the sum of all breaks' costs is least, looking at the whole
 * document. Linear: only as many beginnings are tried for an end as fit on one page.
 */
export function paginate(strips: readonly Strip[], height: number): readonly (readonly Strip[])[] {
  // For each strip, the least cost of all pages up to it and where its page begins.
  const costs = new Float64Array(strips.length + 1);
  const froms = new Int32Array(strips.length + 1);
  for (let to = 1; to <= strips.length; to++) {
    let least = Infinity;
    let start = to - 1;
    let used = 0;
    for (let from = to - 1; from >= 0; from--) {
      const strip = strips[from];
      if (!strip) break;
      // The white space above a page's first strip vanishes, so it counts only once another strip stands above.
      const tall = used + strip.height;
      if (tall > height && from < to - 1) break;
      const cost = (costs[from] ?? 0) + pageCost(strips, to, tall / height, from === 0);
      if (cost < least) {
        least = cost;
        start = from;
      }
      if (strip.startsPage) break;
      used = tall + strip.before + (strips[from - 1]?.after ?? 0);
    }
    costs[to] = least;
    froms[to] = start;
  }
  const pages: (readonly Strip[])[] = [];
  for (let to = strips.length; to > 0; to = froms[to] ?? 0) pages.push(strips.slice(froms[to] ?? 0, to));
  return pages.reverse();
}

function pageCost(strips: readonly Strip[], to: number, fill: number, isFirst: boolean): number {
  if (to === strips.length) return PAGE + (isFirst ? 0 : ACCIDENT * Math.max(0, FEW - fill) ** 2);
  return PAGE + EMPTINESS * (1 - fill) ** 2 + (strips[to - 1]?.penalty ?? penalties.free);
}
