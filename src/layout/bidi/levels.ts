import bidiFactory from 'bidi-js';
import type { Isolate } from './isolate.ts';

/** Embedding level of each UTF-16 unit (UAX #9): even levels run left to right, odd ones right to left. */
export type Levels = ArrayLike<number>;

/** The blocks set aside for scripts that run from right to left (Unicode's DerivedBidiClass.txt), and the marks of that direction. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;
const OPENERS = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const CLOSER = '\u2069';

/** Whether any of a text runs from right to left. */
export function runsBackwards(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** The levels of a paragraph, or nothing where all of it runs left to right. */
export function bidiLevels(
  text: string,
  direction: 'ltr' | 'rtl',
  isolatesOf: () => readonly Isolate[] = () => [],
): Levels | undefined {
  if (direction === 'ltr' && !runsBackwards(text)) return undefined;
  bidi ??= bidiFactory();
  const isolates = isolatesOf();
  if (isolates.length === 0) return bidi.getEmbeddingLevels(text, direction).levels;
  const { marked, places } = withIsolates(text, isolates);
  const { levels } = bidi.getEmbeddingLevels(marked, direction);
  return places.map((place) => levels[place] ?? 0);
}

/** The text with the format characters that isolate parts of it, and where each of its units has gone. */
function withIsolates(text: string, isolates: readonly Isolate[]): { marked: string; places: readonly number[] } {
  const signs = new Map<number, string>();
  const put = (at: number, sign: string): unknown => signs.set(at, (signs.get(at) ?? '') + sign);
  for (const { end } of isolates) put(end, CLOSER);
  for (const { start, direction } of isolates) put(start, OPENERS[direction]);
  let marked = '';
  const places: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    marked += signs.get(at) ?? '';
    places.push(marked.length);
    marked += text.charAt(at);
  }
  return { marked, places: places.slice(0, text.length) };
}

/** Indices of `levels` in visual order, left to right (UAX #9, rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
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
