import type { Mistake } from './mistake.ts';
import { inQuotes } from '../written.ts';
import type { WrittenLine } from './yaml-line.ts';

/** Quotation marks around a whole text as word processors make them of straight ones, which mean nothing to YAML. */
export interface CurlyQuotes {
  /** Both, as a message names them. */
  readonly marks: string;
  readonly inner: string;
}

const pattern = /^([“”„‘’‚])([^“”„]+)([“”‘’])$/;

export function curlyQuotes(text: string): CurlyQuotes | undefined {
  const [, open, inner, close] = pattern.exec(text) ?? [];
  return open === undefined || inner === undefined ? undefined : { marks: `${open} ${close}`, inner };
}

export const straightQuotes = 'write straight quotes';

/** A value in such quotes that holds a colon. */
export function inCurlyQuotes(line: WrittenLine): Mistake | undefined {
  const wholes = [
    { start: line.itemStart, text: line.content.slice(line.itemStart - line.contentStart) },
    { start: line.valueStart, text: line.value },
  ];
  for (const { start, text } of wholes) {
    const comment = text.search(/\s#/);
    const value = (comment === -1 ? text : text.slice(0, comment)).trimEnd();
    const found = line.continued ? undefined : curlyQuotes(value);
    if (!found) continue;
    const end = start + value.length;
    return {
      code: 'colon-in-value',
      message: `${found.marks} are not the quotation marks of YAML, so that a colon inside ends a key`,
      hint: straightQuotes,
      start,
      end,
      fix: { start, end, text: inQuotes(found.inner) },
      isCertain: true,
    };
  }
  return undefined;
}
