import type { Source } from '../../diagnostics/source.ts';
import type { Mistake } from './mistake.ts';
import { otherSpace } from './other-space.ts';
import { wrongColon } from './wrong-colon.ts';
import type { WrittenLine } from './yaml-line.ts';

/** What a line shows by itself: spaces and colons that are not YAML's; `end` is where the text ends that begins with it. */
export function misspelt(line: WrittenLine, source: Source, end = line.end): Mistake | undefined {
  return otherSpace(line, source) ?? behindKey(line, source, Math.max(line.end, end));
}

function behindKey({ contentStart }: WrittenLine, source: Source, end: number): Mistake | undefined {
  const found = wrongColon(source.text.slice(contentStart, end));
  if (!found) return undefined;
  const { message, hint, start, mended } = found;
  return {
    code: 'yaml-syntax',
    message,
    hint,
    start: contentStart + start,
    end: contentStart + found.end,
    ...(mended !== undefined && { fix: { start: contentStart, end, text: mended }, isCertain: true }),
  };
}
