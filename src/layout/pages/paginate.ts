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
  const count = strips.length;
  // Numbers side by side, for each strip is looked at from every end of a page that it may stand on.
  const heights = new Float64Array(count);
  const spaces = new Float64Array(count);
  for (let index = 0, above = 0; index < count; index++) {
    const { height: own = 0, before = 0, after = 0 } = strips[index] ?? {};
    heights[index] = own;
    spaces[index] = above + before;
    above = after;
  }
  // For each strip, the least cost of all pages up to it and where its page begins.
  const costs = new Float64Array(count + 1);
  const froms = new Int32Array(count + 1);
  let earliest = 0;
  for (let to = 1; to <= count; to++) {
    const end = strips[to - 1];
    if (end?.startsPage) earliest = to - 1;
    const penalty = end?.penalty ?? penalties.free;
    let least = Infinity;
    let start = to - 1;
    let used = 0;
    for (let from = to - 1; from >= earliest; from--) {
      // The white space above a page's first strip vanishes, so it counts only once another strip stands above.
      const tall = used + (heights[from] ?? 0);
      if (tall > height && from < to - 1) break;
      const fill = tall / height;
      const blemish = to === count ? accident(fill, from) : EMPTINESS * (1 - fill) ** 2 + penalty;
      const cost = (costs[from] ?? 0) + PAGE + blemish;
      if (cost < least) {
        least = cost;
        start = from;
      }
      used = tall + (spaces[from] ?? 0);
    }
    costs[to] = least;
    froms[to] = start;
  }
  const pages: (readonly Strip[])[] = [];
  for (let to = count; to > 0; to = froms[to] ?? 0) pages.push(strips.slice(froms[to] ?? 0, to));
  return pages.reverse();
}

/** What it costs that the last page, from this strip on, is so far filled. */
function accident(fill: number, from: number): number {
  return from === 0 ? 0 : ACCIDENT * Math.max(0, FEW - fill) ** 2;
}
