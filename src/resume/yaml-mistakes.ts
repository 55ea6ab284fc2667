import type { Document, YAMLError } from 'yaml';
import type { Code } from '../diagnostics/codes.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { quoted } from '../diagnostics/visible.ts';
import { lineAround, type WrittenLine } from './yaml-line.ts';

/** What a person did that YAML cannot read: from `start` to `end` in the text. */
interface Mistake {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

const quoteWhole = 'put the whole value in quotes';

/** What is wrong with a YAML text, told by what was written instead of by what the parser missed: at most one finding a line. */
export function explainYaml(source: Source, documents: readonly Document.Parsed[]): readonly Diagnostic[] {
  const errors = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  const found: Mistake[] = [];
  let line = 0;
  for (const [index, error] of errors.entries()) {
    const mistake = explain(error, source, errors[index + 1]);
    const at = source.position(mistake.start).line;
    // What follows a mistake is mostly its consequence: only what names itself is believed.
    if (at <= line || (found.length > 0 && mistake.code === 'yaml-syntax')) continue;
    found.push(mistake);
    line = Math.max(at, source.position(error.pos[0]).line);
    if (mistake.code === 'unclosed-quote') break;
  }
  if (found.length === 0) found.push(...strayDocuments(source, documents));
  return found.map(({ code, message, hint, start, end }) =>
    diagnose(code, message, { hint, range: source.range(start, end) }),
  );
}

function strayDocuments(source: Source, documents: readonly Document.Parsed[]): readonly Mistake[] {
  if (documents.length === 0) {
    const directive = /^%.*/m.exec(source.text);
    return directive ? [reserved('%', directive.index)] : [];
  }
  const second = documents.find(
    ({ contents }, index) => index > 0 && contents && contents.range[1] > contents.range[0],
  );
  if (!second) return [];
  const before = source.text.slice(0, second.contents?.range[0]);
  const start = Math.max(before.lastIndexOf('\n---'), before.lastIndexOf('\n...')) + 1;
  const hint = 'remove the line, or move what follows it to a file of its own';
  return [{ code: 'second-document', message: 'a second document begins here', hint, start, end: start + 3 }];
}

/** What an error stands in: its line, and the error after it. */
interface Surroundings {
  readonly line: WrittenLine;
  readonly source: Source;
  readonly next: YAMLError | undefined;
}

type Explain = (error: YAMLError, surroundings: Surroundings) => Mistake;

const explanations = new Map<YAMLError['code'], Explain>([
  ['TAB_AS_INDENT', ({ pos }, { source }) => tab(pos[0], source)],
  ['BAD_SCALAR_START', ({ pos }, { source }) => reserved(source.text[pos[0]] ?? '', pos[0])],
  ['BAD_ALIAS', ({ pos }, { source }) => reserved(source.text[pos[0]] ?? '', pos[0])],
  ['BLOCK_AS_IMPLICIT_KEY', ({ pos }, { line, source, next }) => nested(line, pos[0], source, next)],
  ['MULTILINE_IMPLICIT_KEY', (error, { line, source }) => misplaced(error, line, source)],
  ['MISSING_CHAR', (error, { line, source }) => misplaced(error, line, source)],
  ['BAD_INDENT', (error, { line, source }) => misplaced(error, line, source)],
  ['UNEXPECTED_TOKEN', (error, { line, source }) => unexpected(error, line, source)],
  ['BAD_DQ_ESCAPE', ({ pos }, { source }) => wrongEscape(pos[0], source)],
  ['TAG_RESOLVE_FAILED', ({ pos }) => strayTag(pos)],
]);

function explain(error: YAMLError, source: Source, next: YAMLError | undefined): Mistake {
  const known = explanations.get(error.code);
  if (known) return known(error, { line: lineAround(source, error.pos[0]), source, next });
  const [start, end] = error.pos;
  return {
    code: 'yaml-syntax',
    message: 'this cannot be read as YAML',
    hint: `${quoteWhole} if it is meant as text`,
    start,
    end,
  };
}

function wrongEscape(start: number, source: Source): Mistake {
  const message = `${quoted(source.text.slice(start, start + 2))} means nothing inside double quotes`;
  const hint = 'write two backslashes for one, or put the value in single quotes';
  return { code: 'yaml-syntax', message, hint, start, end: start + 2 };
}

function strayTag([start, end]: readonly [number, number]): Mistake {
  return {
    code: 'unknown-tag',
    message: 'the tag has no meaning in a résumé',
    hint: `remove it, or ${quoteWhole}`,
    start,
    end,
  };
}

function tab(start: number, source: Source): Mistake {
  const tabs = /^\t+/.exec(source.text.slice(start, start + 100))?.[0].length ?? 1;
  const afterHyphen = source.text[start - 1] === '-';
  return {
    code: 'tab-indentation',
    message: afterHyphen ? 'a tab follows the hyphen' : 'the line is indented with a tab',
    hint: afterHyphen ? 'put one space after the hyphen' : 'indent with two spaces for each level',
    start,
    end: start + tabs,
  };
}

function reserved(sign: string, start: number): Mistake {
  const message = `${quoted(sign)} cannot begin a value without quotes: it has a meaning of its own in YAML`;
  return { code: 'reserved-character', message, hint: quoteWhole, start, end: start + sign.length };
}

/** A field inside the value of a field on the same line: mostly a colon in a text. */
function nested(line: WrittenLine, start: number, source: Source, next: YAMLError | undefined): Mistake {
  if (line.value.startsWith('? ')) return reserved('?', line.valueStart);
  const colon = /:(?=\s|$)/.exec(line.value);
  if (colon) {
    const at = line.valueStart + colon.index;
    const message = 'a colon followed by a space ends a key, and this one stands inside a value';
    return { code: 'colon-in-value', message, hint: quoteWhole, start: at, end: at + 1 };
  }
  const below = lineAround(source, Math.max(line.end + 1, next?.pos[1] ?? 0));
  return lineAround(source, start) === below ? misaligned(line) : misaligned(lineAround(source, line.end + 1));
}

function misplaced(error: YAMLError, line: WrittenLine, source: Source): Mistake {
  const [start] = error.pos;
  if (error.message.includes('closing')) return unclosedQuote(start, source);
  if (error.message.includes('end with a')) return unclosedBracket(start, source);
  if (/^-[^\s-]/.test(line.content)) return noSpace('hyphen', line.contentStart, 'of a list item');
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Implicit') && line.content === '')
    return misaligned(line);
  const spaceless = /^[\w-]+:(?=[^\s/:])/.exec(line.content);
  if (spaceless) return noSpace('colon', line.contentStart + spaceless[0].length - 1, 'of a field');
  if (line.key === undefined && !line.content.startsWith('- ')) return noColon(line);
  return misaligned(line);
}

function noSpace(sign: 'hyphen' | 'colon', start: number, of: string): Mistake {
  const message = `a space is missing after the ${sign} ${of}`;
  return { code: 'yaml-syntax', message, hint: `put a space after the ${sign}`, start, end: start + 1 };
}

function noColon(line: WrittenLine): Mistake {
  const { content, contentStart: start } = line;
  const message = `${quoted(content, 40)} is neither a field nor the continuation of a value`;
  const hint = 'write a field as "key: value"; to continue the value above, indent the line deeper than its key';
  return { code: 'yaml-syntax', message, hint, start, end: start + content.length };
}

function misaligned(line: WrittenLine): Mistake {
  const { content, contentStart: start } = line;
  return {
    code: 'bad-indentation',
    message: 'the line does not line up with those around it',
    hint: 'begin the fields of one object, and the hyphens of one list, in the same column',
    start,
    end: start + Math.max(1, line.key?.length ?? content.length),
  };
}

/** The opening quotation mark: the last on the lines before that begins a value and is not closed on its line. */
function unclosedQuote(from: number, source: Source): Mistake {
  let start = Math.max(0, from - 1);
  for (let number = source.position(from).line, steps = 0; number > 0 && steps < 200; number--, steps++) {
    const line = lineAround(source, source.position(from).offset, number);
    const mark = line.value[0];
    if ((mark !== '"' && mark !== "'") || closes(line.value, mark)) continue;
    start = line.valueStart;
    break;
  }
  const hint = 'close it, or put the value in the other kind of quotes';
  return { code: 'unclosed-quote', message: 'the quotation mark is never closed', hint, start, end: start + 1 };
}

function closes(value: string, mark: string): boolean {
  const rest = value.slice(1).replaceAll(mark === '"' ? /\\./g : "''", '');
  return rest.includes(mark);
}

function unclosedBracket(from: number, source: Source): Mistake {
  const text = source.text.slice(0, from);
  const start = Math.max(text.lastIndexOf('['), text.lastIndexOf('{'), 0);
  const sign = text[start] ?? '';
  const hint = `add ${quoted(sign === '{' ? '}' : ']')} where it ends, or ${quoteWhole}`;
  return { code: 'yaml-syntax', message: `${quoted(sign)} is never closed`, hint, start, end: start + 1 };
}

/** Something after the end of a value, or a bracket that closes nothing. */
function unexpected(error: YAMLError, line: WrittenLine, source: Source): Mistake {
  const [start, end] = error.pos;
  const sign = source.text[start] ?? '';
  const first = line.value[0] ?? '';
  if (start <= line.contentStart && line.key !== undefined) return misaligned(line);
  if (/[\]}]/.test(sign)) return reserved(sign, start);
  if (first === '*' || first === '&') return reserved(first, line.valueStart);
  const after = {
    '"': 'quotation mark',
    "'": 'quotation mark',
    '[': 'bracket',
    '{': 'bracket',
    '|': '"|"',
    '>': '">"',
  }[first];
  if (after && /["'[{]/.test(first)) {
    const hint = `${quoteWhole}${first === "'" ? ', and double each apostrophe inside single ones' : ''}`;
    return { code: 'yaml-syntax', message: `text follows the closing ${after} of the value`, hint, start, end };
  }
  if (after) {
    const hint = `begin the text on the next line, or ${quoteWhole}`;
    return { code: 'yaml-syntax', message: `text follows ${after} on the same line`, hint, start, end };
  }
  if (line.key !== undefined || line.content.startsWith('- ')) return misaligned(line);
  return noColon(line);
}
