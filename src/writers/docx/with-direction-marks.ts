import type { Content, Inline } from '../../document/document.ts';
import { isolatesOf } from '../../layout/bidi/isolates.ts';
import { leftToRightMark, rightToLeftMark, type Direction } from './direction.ts';

const ASCII = /^[\x20-\x7E\xA0]*$/;

/** A sign between two parts, with its spaces. */
const SEPARATOR = /^\s*[^\s\p{L}\p{N}]+\s*$/u;

/**
 * A content of a document from right to left with invisible marks (UAX #9, 2.6): beside the addresses, numbers and names whose first
 * and last signs would else take the direction of the document, and in the separators that would take that of the parts beside them.
 */
export function withDirectionMarks(content: Content, direction: Direction): Content {
  return direction === 'ltr' ? content : content.map((inline) => ({ ...inline, text: markedText(inline) }));
}

function markedText({ text, href, unbroken }: Inline): string {
  // Two Latin names with a comma would be one left-to-right text, and the second be met first.
  if (unbroken && SEPARATOR.test(text)) return text.replace(/(?=\S)/, rightToLeftMark);
  return href !== undefined && ASCII.test(text) ? upright(text) : withUprightNames(text);
}

/** A text with its names of signs, such as "C++", and its telephone numbers upright. */
function withUprightNames(text: string): string {
  let marked = '';
  let done = 0;
  for (const { start, end, direction } of isolatesOf(text, [{ inline: { text }, start: 0, end: text.length }], 'rtl')) {
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
