import bidiFactory from 'bidi-js';

/** Embedding level of each UTF-16 unit (UAX #9): even levels run left to right, odd ones right to left. */
export type Levels = ArrayLike<number>;

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u202b\u202e\u2067]/u;

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** The levels of a paragraph, or nothing where all of it runs left to right. */
export function bidiLevels(text: string, direction: 'ltr' | 'rtl'): Levels | undefined {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return undefined;
  bidi ??= bidiFactory();
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Indices of `levels` in visual order, left to right (UAX #9, rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  for (let level = Math.max(...levels); level >= Math.min(...odd); level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
