import type { Source } from '../../diagnostics/source.ts';
import type { Mistake } from './mistake.ts';

/** The comma that is missing between two items in brackets or braces; `next` is where the second begins. */
export function missingComma(next: number, source: Source): Mistake {
  const end = source.text.slice(0, next).trimEnd().length;
  const isAtLineEnd = source.text.slice(end, next).includes('\n');
  const { line } = source.position(end);
  const mistake = { code: 'yaml-syntax', start: end - 1, end } as const;
  if (!isAtLineEnd) {
    const hint = 'add a comma here, or put the whole item in quotes';
    return { ...mistake, message: 'a comma is missing between two items', hint };
  }
  const message = 'a comma is missing at the end of the line';
  // In a comment, the comma would be none.
  const isComment = /(?:^|\s)#/.test(source.line(line));
  const fix = isComment ? {} : { fix: { start: end, end, text: ',' } };
  return { ...mistake, message, hint: 'add a comma here', isCertain: true, ...fix };
}
