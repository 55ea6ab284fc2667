import { columns } from './columns.ts';
import type { Range } from './diagnostic.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';

/** Characters of a source line that are shown at most, and at least however narrow the terminal. */
const most = 100;
const least = 40;
/** What stands before a source line: its number and a bar; and an ellipsis at each end of it. */
const margin = 10;

/** A line of the source, and how far the underlined part reaches, in columns of the screen. */
export interface Frame {
  readonly number: number;
  readonly text: string;
  readonly before: number;
  readonly length: number;
}

export interface Frames {
  readonly context?: Frame;
  readonly line: Frame;
}

/** The lines that show a place: the one before it and its own, cut to what fits. */
export function framesOf(source: Source, { start, end }: Range, width = most + margin): Frames {
  const shown = Math.max(least, Math.min(most, width - margin));
  const text = source.line(start.line);
  const last = end.line === start.line ? end.column - 1 : text.trimEnd().length;
  const from = Math.min(start.column - 1, text.length);
  const left = from > shown * 0.6 ? from - Math.floor(shown * 0.4) : 0;
  const line = {
    number: start.line,
    text: cut(text, left, shown),
    before: columns(plain(text.slice(left, from))) + (left > 0 ? 1 : 0),
    length: Math.max(1, columns(plain(text.slice(from, Math.min(last, left + shown))))),
  };
  const previous = source.line(start.line - 1);
  if (start.line === 1 || previous.trim() === '') return { line };
  return { context: { number: start.line - 1, text: cut(previous, 0, shown), before: 0, length: 0 }, line };
}

function cut(text: string, left: number, shown: number): string {
  const part = plain(text.slice(left, left + shown));
  return `${left > 0 ? '…' : ''}${part}${text.length > left + shown ? '…' : ''}`;
}

/** As it may be printed; tabs become two spaces, because no two terminals agree on them. */
function plain(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
