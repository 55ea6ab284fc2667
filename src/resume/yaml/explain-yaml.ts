import { type Document, isScalar, type YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { afterValue } from './after-value.ts';
import { commentAbove } from './comment-above.ts';
import { conflictMarks } from './conflict-marks.ts';
import { inCurlyQuotes } from './curly-quotes.ts';
import { hyphenValue } from './hyphen-value.ts';
import {
  misaligned,
  type Mistake,
  neverClosed,
  noColon,
  noSpaceAfterHyphen,
  reserved,
  secondDocument,
  strayColon,
  tabs,
  toDiagnostic,
  unclosedQuote,
  unreadable,
  wrongEscape,
} from './mistake.ts';
import { missingComma } from './missing-comma.ts';
import { misspelt } from './misspelt.ts';
import { deepBlank, slippedLine } from './text-block.ts';
import { lineAround, type WrittenLine } from './yaml-line.ts';

/** Of so many errors the later ones are consequences. */
const errorsRead = 200;

/** What is wrong with a YAML text, told by what was written instead of by what the parser missed: at most one finding a line. */
export function explainYaml(source: Source, documents: readonly Document.Parsed[]): readonly Diagnostic[] {
  const errors = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  const conflicts = errors.length > 0 ? conflictMarks(source) : [];
  const found = conflicts.length > 0 ? conflicts : mistakesOf(errors, documents, source);
  return found.map((mistake) => toDiagnostic(mistake, source));
}

function mistakesOf(
  errors: readonly YAMLError[],
  documents: readonly Document.Parsed[],
  source: Source,
): readonly Mistake[] {
  const found = lonelyText(errors, documents, source);
  let line = 0;
  for (const error of errors.slice(0, errorsRead)) {
    const mistake = explain(error, source);
    const at = source.position(mistake.start).line;
    if (at <= line || (found.length > 0 && !mistake.isCertain)) continue;
    found.push(mistake);
    line = Math.max(at, source.position(error.pos[0]).line);
    if (mistake.code === 'unclosed-quote') break;
  }
  return found.length > 0 ? found : strayDocuments(source, documents);
}

/** A text where the first key should be, which makes everything after it unexpected. */
function lonelyText(errors: readonly YAMLError[], [first]: readonly Document.Parsed[], source: Source): Mistake[] {
  if (!isScalar(first?.contents) || first.contents.type !== 'PLAIN') return [];
  const [start, end] = first.contents.range;
  const line = lineAround(source, start);
  const seen = misspelt(line, source, end);
  if (errors.length > 0) return [seen ?? noColon(line)];
  return seen?.fix ? [seen] : [];
}

function strayDocuments(source: Source, documents: readonly Document.Parsed[]): readonly Mistake[] {
  if (documents.length === 0) {
    const directive = /^%.*/m.exec(source.text);
    return directive ? [reserved('%', directive.index, lineAround(source, directive.index))] : [];
  }
  const second = documents.find(
    ({ contents }, index) => index > 0 && contents && contents.range[1] > contents.range[0],
  );
  if (!second) return [];
  const before = source.text.slice(0, second.contents?.range[0]);
  return [secondDocument(Math.max(before.lastIndexOf('\n---'), before.lastIndexOf('\n...')) + 1)];
}

type Explain = (error: YAMLError, line: WrittenLine, source: Source) => Mistake;

const sign: Explain = ({ pos: [start] }, line, source) => reserved(source.text[start] ?? '', start, line);

const explanations = new Map<YAMLError['code'], Explain>([
  ['TAB_AS_INDENT', ({ pos }, _, source) => tabs(pos[0], source)],
  ['BAD_SCALAR_START', sign],
  ['BAD_ALIAS', sign],
  ['BLOCK_AS_IMPLICIT_KEY', ({ pos }, line, source) => slippedLine(pos[0], source) ?? nested(line, source)],
  ['MULTILINE_IMPLICIT_KEY', misplaced],
  ['MISSING_CHAR', misplaced],
  ['BAD_INDENT', misplaced],
  ['UNEXPECTED_TOKEN', unexpected],
  ['BAD_DQ_ESCAPE', ({ pos }, _, source) => wrongEscape(pos[0], source)],
]);

function explain(error: YAMLError, source: Source): Mistake {
  const [start, end] = error.pos;
  const known = explanations.get(error.code);
  return known ? known(error, lineAround(source, start), source) : unreadable(start, end);
}

/** A field inside the value of a field: a colon in a text, or else a line that was meant to stand beside the one above. */
function nested(line: WrittenLine, source: Source): Mistake {
  if (line.lacksSpace) return noSpaceAfterHyphen(line);
  const seen = misspelt(line, source) ?? inCurlyQuotes(line);
  if (seen) return seen;
  if (line.value.startsWith('? ')) return reserved('?', line.valueStart, line);
  const colon = /:(?=\s|$)/.exec(line.value);
  return colon ? strayColon(line, colon.index) : misaligned(lineAround(source, line.end + 1));
}

function misplaced(error: YAMLError, found: WrittenLine, source: Source): Mistake {
  const [start, end] = error.pos;
  const line = pastComments(found, source);
  if (error.message.includes('closing')) return unclosedQuote(openQuote(start, source));
  if (error.message.includes('end with a')) return openBracket(start, source);
  if (error.message.startsWith('Missing ,')) return missingComma(start, source);
  const blank = error.message.startsWith('Block scalars') ? deepBlank(start, source) : undefined;
  const inText = blank ?? slippedLine(start, source);
  if (inText) return inText;
  if (line.lacksSpace) return noSpaceAfterHyphen(line);
  const seen = misspelt(line, source, end) ?? commentAbove(line, source);
  if (seen) return seen;
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && isInBraces(line, source))
    return missingComma(lastLine(start, end, source), source);
  const isText = line.content !== '' && line.key === undefined && !line.content.startsWith('- ');
  return isText ? noColon(line) : misaligned(line);
}

/** The line at which a comment before it is found misplaced. */
function pastComments(line: WrittenLine, source: Source): WrittenLine {
  if (!line.content.startsWith('#')) return line;
  const ahead = source.text.slice(line.contentStart).search(/^[ \t]*[^\s#]/m);
  return ahead === -1 ? line : lineAround(source, line.contentStart + ahead);
}

/** Whether the whole résumé stands in braces, as in JSON, or the value of the line. */
function isInBraces({ value }: WrittenLine, { text }: Source): boolean {
  return value.startsWith('{') || /^\uFEFF?\s*\{/.test(text.slice(0, 1000));
}

/** Where the last line begins of a value that goes on in the next key. */
function lastLine(start: number, end: number, { text }: Source): number {
  const feed = text.lastIndexOf('\n', end - 1);
  return (feed > start ? feed : text.indexOf('\n', start)) + 1;
}

/** The last quotation mark before an offset that begins a value and is not closed on its line. */
function openQuote(from: number, source: Source): number {
  const last = source.position(from).line;
  for (let number = last; number > Math.max(0, last - 200); number--) {
    const line = lineAround(source, from, number);
    const mark = line.value[0];
    if ((mark === '"' || mark === "'") && !closes(line.value, mark)) return line.valueStart;
  }
  return Math.max(0, from - 1);
}

function closes(value: string, mark: string): boolean {
  const rest = value.slice(1).replaceAll(mark === '"' ? /\\./g : "''", '');
  return rest.includes(mark);
}

function openBracket(from: number, source: Source): Mistake {
  const first = Math.max(0, from - 10_000);
  const text = source.text.slice(first, from);
  const start = first + Math.max(text.lastIndexOf('['), text.lastIndexOf('{'), 0);
  return neverClosed(source.text[start] ?? '', start, source.text.slice(start, from));
}

/** Something after the end of a value, or a bracket that closes nothing. */
function unexpected(error: YAMLError, line: WrittenLine, source: Source): Mistake {
  const [start, end] = error.pos;
  const found = source.text[start] ?? '';
  const [first = ''] = line.value;
  if (start <= line.contentStart && line.key !== undefined) return misaligned(line);
  const after = afterValue({ start, end }, line);
  if (after) return after;
  if (found === ']' || found === '}') return reserved(found, start, line);
  if (first === '*' || first === '&') return reserved(first, line.valueStart, line);
  if (found === '-' && start === line.valueStart && line.key !== undefined) return hyphenValue(line);
  const seen = misspelt(line, source, end);
  if (seen) return seen;
  return line.key !== undefined || line.content.startsWith('- ') ? misaligned(line) : noColon(line);
}
