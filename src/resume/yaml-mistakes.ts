import { type Document, isScalar, type YAMLError } from 'yaml';
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import {
  misaligned,
  type Mistake,
  neverClosed,
  noColon,
  noSpaceAfterColon,
  noSpaceAfterHyphen,
  quoteWhole,
  reserved,
  secondDocument,
  strayColon,
  tabs,
  textAfter,
  toDiagnostic,
  unclosedQuote,
  unreadable,
  wrongEscape,
} from './mistake.ts';
import { deepBlank, slippedLine } from './text-block.ts';
import { lineAround, type WrittenLine } from './yaml-line.ts';

/** Of so many errors the later ones are consequences. */
const errorsRead = 200;

/** What follows a mistake is mostly its consequence: only these are believed after another. */
const namesItself: ReadonlySet<Code> = new Set(['tab-indentation', 'colon-in-value', 'reserved-character']);

/** What is wrong with a YAML text, told by what was written instead of by what the parser missed: at most one finding a line. */
export function explainYaml(source: Source, documents: readonly Document.Parsed[]): readonly Diagnostic[] {
  const errors = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  const found: Mistake[] = errors.length > 0 ? lonelyText(source, documents) : [];
  let line = 0;
  for (const error of errors.slice(0, errorsRead)) {
    const mistake = explain(error, source);
    const at = source.position(mistake.start).line;
    if (at <= line || (found.length > 0 && !namesItself.has(mistake.code))) continue;
    found.push(mistake);
    line = Math.max(at, source.position(error.pos[0]).line);
    if (mistake.code === 'unclosed-quote') break;
  }
  if (found.length === 0) found.push(...strayDocuments(source, documents));
  return found.map((mistake) => toDiagnostic(mistake, source));
}

/** A text where the first key should be makes everything after it unexpected. */
function lonelyText(source: Source, [first]: readonly Document.Parsed[]): Mistake[] {
  if (!isScalar(first?.contents) || first.contents.type !== 'PLAIN') return [];
  return [noColon(lineAround(source, first.contents.range[0]))];
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
  if (line.value.startsWith('? ')) return reserved('?', line.valueStart, line);
  const colon = /:(?=\s|$)/.exec(line.value);
  return colon ? strayColon(line, colon.index) : misaligned(lineAround(source, line.end + 1));
}

function misplaced(error: YAMLError, line: WrittenLine, source: Source): Mistake {
  const [start] = error.pos;
  if (error.message.includes('closing')) return unclosedQuote(openQuote(start, source));
  if (error.message.includes('end with a')) return openBracket(start, source);
  const blank = error.message.startsWith('Block scalars') ? deepBlank(start, source) : undefined;
  const inText = blank ?? slippedLine(start, source);
  if (inText) return inText;
  if (line.lacksSpace) return noSpaceAfterHyphen(line);
  const spaceless = /^[\w-]+:(?=[^\s/:])/.exec(line.content);
  if (spaceless) return noSpaceAfterColon(line.contentStart + spaceless[0].length - 1);
  const isText = line.content !== '' && line.key === undefined && !line.content.startsWith('- ');
  return isText ? noColon(line) : misaligned(line);
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

function otherQuotes(mark: string): string {
  return `put the whole value in ${mark === "'" ? 'double' : 'single'} quotes`;
}

/** Something after the end of a value, or a bracket that closes nothing. */
function unexpected(error: YAMLError, line: WrittenLine, source: Source): Mistake {
  const [start, end] = error.pos;
  const found = source.text[start] ?? '';
  const [first = ''] = line.value;
  if (start <= line.contentStart && line.key !== undefined) return misaligned(line);
  if (found === ']' || found === '}') return reserved(found, start, line);
  switch (first) {
    case '*':
    case '&':
      return reserved(first, line.valueStart, line);
    case '"':
    case "'":
      return textAfter('the closing quotation mark of the value', otherQuotes(first), start, end, line);
    case '[':
    case '{':
      return textAfter('the closing bracket of the value', quoteWhole, start, end, line);
    case '|':
    case '>':
      return textAfter(
        `"${first}" on the same line`,
        `begin the text on the next line, or ${quoteWhole}`,
        start,
        end,
        line,
      );
    default:
      return line.key !== undefined || line.content.startsWith('- ') ? misaligned(line) : noColon(line);
  }
}
