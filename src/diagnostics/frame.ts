import { columns, signs } from './columns.ts';
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
  const from = Math.min(start.column - 1, text.length);
  const last = end.line === start.line ? end.column - 1 : text.trimEnd().length;
  const lead = columns(plain(text.slice(Math.max(0, from - shown), from)));
  const before =
    lead > shown * 0.6 ? fitting(text.slice(0, from), Math.floor(shown * 0.4), 'end') : text.slice(0, from);
  const isCut = before.length < from;
  const after = fitting(text.slice(from), shown - columns(plain(before)), 'start');
  const line = {
    number: start.line,
    text: `${isCut ? '…' : ''}${plain(before + after)}${from + after.length < text.length ? '…' : ''}`,
    before: columns(plain(before)) + (isCut ? 1 : 0),
    length: Math.max(1, columns(plain(after.slice(0, Math.max(0, last - from))))),
  };
  const previous = source.line(start.line - 1);
  if (start.line === 1 || previous.trim() === '') return { line };
  const context = fitting(previous, shown, 'start');
  const cut = `${plain(context)}${context.length < previous.length ? '…' : ''}`;
  return { context: { number: start.line - 1, text: cut, before: 0, length: 0 }, line };
}

/** The part at one end of a text that takes so many columns at most; no code point is cut apart. */
function fitting(text: string, room: number, end: 'start' | 'end'): string {
  // Hardly any character takes less than a column, and a file without line ends is one long line.
  const near = signs(end === 'start' ? text.slice(0, room + 1) : text.slice(-room - 1));
  let part = '';
  let taken = 0;
  for (const sign of end === 'start' ? near : near.toReversed()) {
    taken += columns(plain(sign.text));
    if (taken > room || halfOfPair.test(sign.text)) break;
    part = end === 'start' ? part + sign.text : sign.text + part;
  }
  return part;
}

const halfOfPair = /^[\uD800-\uDFFF]$/;

/** As it may be printed; tabs become two spaces, because no two terminals agree on them. */
function plain(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
