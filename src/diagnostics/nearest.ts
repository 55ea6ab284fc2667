import { folded } from './folded.ts';

/** The candidate that `word` was most probably meant to be, or nothing when none is near: one slip in three letters. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 40) return undefined;
  const typed = folded(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const wanted = folded(candidate);
    if (Math.abs(wanted.length - typed.length) >= least) continue;
    const count = slips(typed, wanted);
    if (count < least && count < wanted.length) [best, least] = [candidate, count];
  }
  return best;
}

/** Insertions, deletions, exchanges of one letter and of two neighbours that turn `a` into `b` (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(exchange, at(last, j) + 1, at(row, j - 1) + 1, swapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
