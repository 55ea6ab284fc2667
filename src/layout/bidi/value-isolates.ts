import type { Isolate, PlacedRun } from './isolate.ts';
import { runsBackwards } from './levels.ts';

const LETTER = /\p{L}/u;
/** What the program puts before a value; a bracket whose other half stands elsewhere is not its own. */
const OPENED = /^\s*(?:\((?!.*\)))?/;

/**
 * The isolates of the values that a paragraph is made of, such as the items of a list: between "Go" and "Python" a comma would run from
 * left to right, and whoever reads from the right would meet "Python" first.
 */
export function valueIsolates(text: string, runs: readonly PlacedRun[], direction: 'ltr' | 'rtl'): readonly Isolate[] {
  const values = valuesOf(runs);
  if (values.length < 2) return [];
  return values.flatMap((value) => isolate(text.slice(value.start, value.end), value.start, direction));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that each come from one value of the résumé. */
function valuesOf(runs: readonly PlacedRun[]): readonly Stretch[] {
  const values: Stretch[] = [];
  let last: string | undefined;
  for (const { inline, start, end } of runs) {
    const { pointer } = inline;
    if (pointer !== undefined && pointer === last) values.push({ start: values.pop()?.start ?? start, end });
    else if (pointer !== undefined) values.push({ start, end });
    last = pointer;
  }
  return values;
}

/** The first and the last letter of a text. */
function endLetters(text: string): readonly string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  return [...letters.slice(0, 1), ...letters.slice(-1)];
}

/** A value without what the program puts behind it, from the end on: a search for that would try every place. */
function withoutClosing(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s:]/.test(value.charAt(end - 1))) end--;
  const isForeign = value.charAt(end - 1) === ')' && !value.slice(0, end).includes('(');
  return value.slice(0, isForeign ? end - 1 : end);
}

function isolate(value: string, offset: number, direction: 'ltr' | 'rtl'): readonly Isolate[] {
  // Figures alone follow the paragraph.
  if (!LETTER.test(value)) return [];
  const backwards = runsBackwards(value);
  if (direction === 'ltr' && !backwards) return [];
  // What begins and ends in the direction of the paragraph needs none, and readers then find its comma beside it.
  if (direction === 'rtl' && endLetters(value).every(runsBackwards)) return [];
  const own = direction === 'ltr' ? 'auto' : backwards ? 'rtl' : 'ltr';
  const inside = value.replace(OPENED, '');
  const core = withoutClosing(inside);
  const start = offset + value.length - inside.length;
  return [{ start, end: start + core.length, direction: own }];
}
