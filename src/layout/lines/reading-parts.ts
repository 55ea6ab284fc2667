import type { Glyph, GlyphRun } from '../shaping/glyph-run.ts';

/** Signs with a direction of their own; spaces, points and brackets have none, but the Hebrew hyphen does. */
const DIRECTED = /[\p{L}\p{M}\p{N}\p{Cf}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/**
 * Right-to-left runs as parts in reading order, each in visual order: the spaces before the first word, everything up to the last
 * letter, and sign by sign what comes after it. Readers of PDFs turn words round, but find a space or point that is drawn with
 * them where it stands in the file: at the wrong end.
 */
export function readingParts(runs: readonly GlyphRun[]): readonly (readonly GlyphRun[])[] {
  const lastIndex = runs.findIndex(({ glyphs }) => glyphs.some(isDirected));
  const last = runs[lastIndex];
  if (!last) return signs(runs);
  const firstIndex = runs.findLastIndex(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ''));
  const cut = endOf(last.glyphs);
  const words = [slice(last, cut), ...runs.slice(lastIndex + 1, firstIndex + 1)];
  const end = cut > 0 ? [...runs.slice(0, lastIndex), slice(last, 0, cut)] : runs.slice(0, lastIndex);
  return [...signs(runs.slice(firstIndex + 1)), words, ...signs(end)];
}

function isDirected({ text }: Glyph): boolean {
  return DIRECTED.test(text);
}

/** How many glyphs stand to the left of the last letter, without those that are parts of it. */
function endOf(glyphs: readonly Glyph[]): number {
  const letter = glyphs.findIndex(isDirected);
  return glyphs.slice(0, letter).findLastIndex(({ text }) => text !== '') + 1;
}

/** Each sign by itself, in reading order; a glyph without a text is a part of the one to its right. */
function signs(runs: readonly GlyphRun[]): readonly (readonly GlyphRun[])[] {
  return runs.toReversed().flatMap((run) => {
    const parts: (readonly GlyphRun[])[] = [];
    let start = 0;
    for (const [index, { text }] of run.glyphs.entries()) {
      if (text === '' && index + 1 < run.glyphs.length) continue;
      parts.push([slice(run, start, index + 1)]);
      start = index + 1;
    }
    return parts.toReversed();
  });
}

/** A part of a run; the run itself where that is all of it, since what is known of it is kept. */
function slice(run: GlyphRun, start: number, end = run.glyphs.length): GlyphRun {
  if (start === 0 && end === run.glyphs.length) return run;
  const glyphs = run.glyphs.slice(start, end);
  return { ...run, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}
