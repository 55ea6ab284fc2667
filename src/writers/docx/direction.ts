import type { Content, Inline } from '../../document/document.ts';
import { bidiLevels } from '../../layout/bidi/levels.ts';

export type Direction = 'ltr' | 'rtl';

/** Invisible letters that say nothing but their direction (UAX #9, 2.6). */
export const leftToRightMark = '\u200E';
export const rightToLeftMark = '\u200F';

/** An inline, or a part of one, that is written in one direction. */
export interface Directed {
  readonly inline: Inline;
  readonly direction: Direction;
}

/** A paragraph's text cut where its direction changes: Word is told the direction of every run. */
export function byDirection(content: Content, paragraph: Direction): readonly Directed[] {
  const levels = bidiLevels(content.map(({ text }) => text).join(''), paragraph);
  if (levels === undefined) return content.map((inline) => ({ inline, direction: 'ltr' }));
  let offset = 0;
  return content.flatMap((inline) => {
    const start = offset;
    offset += inline.text.length;
    return stretches(inline, (index) => ((levels[start + index] ?? 0) % 2 === 1 ? 'rtl' : 'ltr'));
  });
}

function stretches(inline: Inline, directionAt: (index: number) => Direction): readonly Directed[] {
  const directed: Directed[] = [];
  let start = 0;
  for (let end = 1; end <= inline.text.length; end++) {
    const direction = directionAt(start);
    if (end < inline.text.length && directionAt(end) === direction) continue;
    directed.push({ inline: { ...inline, text: inline.text.slice(start, end) }, direction });
    start = end;
  }
  return directed;
}
