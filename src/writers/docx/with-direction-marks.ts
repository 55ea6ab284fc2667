import type { Content, Inline } from '../../document/document.ts';
import { isolatesOf } from '../../layout/isolates.ts';
import { leftToRightMark, type Direction } from './direction.ts';

const ASCII = /^[\x20-\x7E\xA0]*$/;

/**
 * A content of a document from right to left with invisible marks beside the addresses, numbers and names whose first and last
 * signs would else take the direction of the document (UAX #9, 2.6).
 */
export function withDirectionMarks(content: Content, direction: Direction): Content {
  return direction === 'ltr' ? content : content.map((inline) => ({ ...inline, text: markedText(inline) }));
}

function markedText({ text, href }: Inline): string {
  return href !== undefined && ASCII.test(text) ? upright(text) : withUprightNames(text);
}

/** A text with its names of signs, such as "C++", and its telephone numbers upright. */
function withUprightNames(text: string): string {
  let marked = '';
  let done = 0;
  for (const { start, end, direction } of isolatesOf(text, [{ inline: { text }, start: 0, end: text.length }])) {
    // In "C++11" the sign has left-to-right text on both sides.
    if (direction !== 'ltr' || /^[a-z\d]/i.test(text.slice(end))) continue;
    marked += text.slice(done, start) + upright(text.slice(start, end));
    done = end;
  }
  return marked + text.slice(done);
}

/** A left-to-right text with marks where it begins or ends with a sign. */
function upright(text: string): string {
  const before = /^[a-z]/i.test(text) ? '' : leftToRightMark;
  const after = /[a-z\d]$/i.test(text) ? '' : leftToRightMark;
  return before + text + after;
}
