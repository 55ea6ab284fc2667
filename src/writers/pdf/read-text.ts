import { seenText, type GlyphRun } from '../../layout/shaping/glyph-run.ts';
import { runsBackwards } from '../../layout/bidi/levels.ts';

/** The text that runs of one direction stand for as it is read, first letter first. */
export function readText(runs: readonly GlyphRun[]): string {
  const seen = seenText(runs);
  if (!runsBackwards(seen)) return seen;
  const glyphs = runs.flatMap((run) => run.glyphs);
  return glyphs
    .toReversed()
    .map(({ text }) => text)
    .join('');
}
