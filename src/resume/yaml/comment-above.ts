import type { Source } from '../../diagnostics/source.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Mistake } from './mistake.ts';
import { placesOf } from '../place.ts';
import { lineAround, type WrittenLine } from './yaml-line.ts';

/** So many lines above are searched for the value. */
const linesRead = 50;

/** The comment above a line that ends the unquoted value which the line was to go on with. */
export function commentAbove(line: WrittenLine, source: Source): Mistake | undefined {
  const isField = line.key !== undefined && placesOf(line.key).length > 0;
  if (line.content === '' || line.itemStart > line.contentStart || isField) return undefined;
  const above = linesAbove(line, source);
  const last = above.findIndex(({ content }) => !content.startsWith('#'));
  const start = above[last] && (commentIn(above[last]) ?? above[last - 1]?.contentStart);
  const first = above.slice(Math.max(0, last)).find(beginsValue);
  if (start === undefined || !first || !/^[^\s"'[{|>#]/.test(first.value)) return undefined;
  const key = source.position(first.key === undefined ? first.contentStart : first.itemStart);
  const { line: number, column } = source.position(line.contentStart);
  if (column <= key.column) return undefined;
  const message = `the # begins a comment, which ends the value: ${quoted(line.content, 40)} in line ${number} stands outside it`;
  const hint = 'put the whole value in quotes, or write > in its place and the text below it';
  // Without the comment, a line with a colon would still be no part of the value.
  const orRemove = /:(?:\s|$)/.test(line.content) ? '' : '; or remove the comment';
  const end = source.range(start, start).start;
  return {
    code: 'yaml-syntax',
    message,
    hint: `${hint}${orRemove}`,
    start,
    end: start + source.line(end.line).trimEnd().length - end.column + 1,
  };
}

/** The lines above one that hold something, from the nearest on. */
function linesAbove(line: WrittenLine, source: Source): readonly WrittenLine[] {
  const { line: number } = source.position(line.contentStart);
  const lines: WrittenLine[] = [];
  for (let above = number - 1; above > Math.max(0, number - linesRead); above--) {
    const other = lineAround(source, line.contentStart, above);
    if (other.content !== '') lines.push(other);
    if (beginsValue(other)) break;
  }
  return lines;
}

function beginsValue({ key, itemStart, contentStart, content }: WrittenLine): boolean {
  return !content.startsWith('#') && (key !== undefined || itemStart > contentStart);
}

function commentIn({ value, valueStart }: WrittenLine): number | undefined {
  const index = value.search(/\s#/);
  return index === -1 ? undefined : valueStart + index + 1;
}
