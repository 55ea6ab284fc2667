import type { Sign } from './signs.ts';

/** A quotation from its opening to its closing mark. */
export interface Pair {
  readonly opening: Sign;
  readonly closing: Sign;
}

/** The quotations that signs of one kind make; those that find no partner are in none. */
export function pairsOf(signs: readonly Sign[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: Sign[] = [];
  const ahead = closingsAhead(signs);
  for (const [index, sign] of signs.entries()) {
    // A doubtful sign closes only what would else stay open.
    const closes = sign.closes && open.length > (sign.doubtful ? (ahead[index] ?? 0) : 0);
    const opening = closes ? open.pop() : undefined;
    if (opening) pairs.push({ opening, closing: sign });
    else if (sign.opens) open.push(sign);
  }
  return pairs;
}

/** After each sign, how many certain closing marks follow before the next opening one. */
function closingsAhead(signs: readonly Sign[]): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let index = signs.length - 1; index >= 0; index--) {
    counts[index] = count;
    const { opens, closes, doubtful } = signs[index] ?? {};
    if (closes && !doubtful) count++;
    else if (opens) count = 0;
  }
  return counts;
}
