import type { Source } from '../../diagnostics/source.ts';
import type { Mistake } from './mistake.ts';
import { placesOf } from '../place.ts';
import { lineAround } from './yaml-line.ts';

/** So many lines above are searched for the beginning of a text. */
const linesRead = 500;

/** The first line, at an offset or below, that stands further left than the text block (`|` or `>`) it is to belong to. */
export function slippedLine(offset: number, source: Source): Mistake | undefined {
  const blank = source.text.slice(offset).search(/\S/);
  if (blank === -1) return undefined;
  const { content, contentStart: start, key } = lineAround(source, offset + blank);
  const { line, column } = source.position(start);
  const isField = key !== undefined && placesOf(key).length > 0;
  if (isField || !standsBelowText(line, column - 1, source)) return undefined;
  const message = 'the line stands further left than the text above, which it belongs to';
  const hint = 'indent every line of a text at least as far as its first';
  return { code: 'bad-indentation', message, hint, start, end: start + content.length };
}

/** The blank line before the first line of a text block, at an offset, that has more spaces than that line begins with. */
export function deepBlank(offset: number, source: Source): Mistake | undefined {
  const { line, column } = source.position(lineAround(source, offset).contentStart);
  for (let above = line - 1; above > 0; above--) {
    const spaces = source.line(above);
    if (spaces.trim() !== '') return undefined;
    if (spaces.length < column) continue;
    const { contentStart: end } = lineAround(source, offset, above);
    const start = end - spaces.length;
    const message = 'a blank line before the text has more spaces than the text is indented with';
    const fix = { start, end, text: '' };
    return { code: 'bad-indentation', message, hint: 'remove the spaces', start, end, fix };
  }
  return undefined;
}

function standsBelowText(line: number, indent: number, source: Source): boolean {
  let isDeeper = false;
  for (let above = line - 1; above > Math.max(0, line - linesRead); above--) {
    const text = source.line(above);
    const column = text.search(/\S/);
    if (column > indent) isDeeper = true;
    else if (column !== -1 && column < indent) return isDeeper && /(?:^|\s)[|>][-+\d]{0,2}\s*$/.test(text);
  }
  return false;
}
