import type { Inline } from '../../document/document.ts';
import type { Isolate, PlacedRun } from './isolate.ts';
import { valueIsolates } from './value-isolates.ts';

/** Names whose signs belong to them, and telephone numbers: among right-to-left words "C++" would become "++C". */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\.\p{Script=Latin}[\p{L}\p{N}]*[+#]*|\p{Script=Latin}[\p{L}\p{N}]*[+#]+|\+\d[\d .()-]*\d)/gu;
const LETTER = /\p{L}/u;

/**
 * The isolates of a paragraph: its values, where it is made of several, its links, its unbroken runs that hold letters, and such
 * names; an outer one before those inside.
 */
export function isolatesOf(text: string, runs: readonly PlacedRun[], direction: 'ltr' | 'rtl'): readonly Isolate[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ index, 0: token }): Isolate => ({
    start: index,
    end: index + token.length,
    direction: 'ltr',
  }));
  const inRuns = runs.flatMap(({ inline, start, end }) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const whole = directionOf(inline, text.slice(start, end));
    return whole ? [{ start, end, direction: whole }, ...inside] : inside;
  });
  return [...valueIsolates(text, runs, direction), ...inRuns];
}

/** Figures alone follow the paragraph, so that a period runs from right to left; a telephone number never does. */
function directionOf({ href, unbroken }: Inline, text: string): Isolate['direction'] | undefined {
  if (href?.startsWith('tel:')) return 'ltr';
  if (href !== undefined) return 'auto';
  return unbroken && LETTER.test(text) ? 'auto' : undefined;
}
