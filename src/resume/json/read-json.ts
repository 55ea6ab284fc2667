import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../diagnostics/source.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { limits } from '../limits.ts';
import { measure, OverLimit, type Size } from '../measure.ts';
import { join } from '../pointer.ts';
import type { Field, Node, Span } from '../tree.ts';

/** Ends the reading where no sense can be made of what follows. */
class Stop extends Error {}

const blank = /[ \t\r\n]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const constants = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);
const bareWord = /[\p{L}\p{N}_$.+-]+/uy;
const comment = /\/\/|\/\*|#/y;

/** Reads strict JSON (RFC 8259) with the place of every value; nothing when it is broken beyond a comma. */
export function readJson(source: Source, report: Report): Node | undefined {
  try {
    return new Reader(source, report).file();
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

class Reader {
  readonly #source: Source;
  readonly #text: string;
  readonly #report: Report;
  readonly #sizes = new Map<Node, Size>();
  #at: number;
  /** Where the last value or bracket ended. */
  #end = 0;
  #count = 0;

  constructor(source: Source, report: Report) {
    this.#source = source;
    this.#text = source.text;
    this.#report = report;
    this.#at = source.text.startsWith('\uFEFF') ? 1 : 0;
  }

  file(): Node | undefined {
    this.#skip();
    if (this.#at === this.#text.length) return undefined;
    const node = this.#value('', 1);
    this.#skip();
    if (this.#at < this.#text.length)
      this.#stop('something follows the end of the résumé', 'a JSON file holds one object; remove what follows it');
    return node;
  }

  #value(pointer: string, depth: number): Node {
    const node = this.#bare(pointer, depth);
    measure(node, this.#sizes);
    return node;
  }

  #bare(pointer: string, depth: number): Node {
    const start = this.#at;
    const sign = this.#text[start];
    if ((sign === '{' || sign === '[') && depth > limits.depth) {
      throw new OverLimit(start, `the file is nested more than ${limits.depth} levels deep`);
    }
    if (sign === '{') return this.#object(pointer, depth);
    if (sign === '[') return this.#array(pointer, depth);
    if (sign === '"') {
      const value = this.#string();
      return { kind: 'scalar', value, text: value, pointer, span: { start, end: this.#at } };
    }
    const text = this.#match(literal);
    if (text === undefined || this.#match(bareWord) !== undefined) return this.#noValue(start);
    const value = constants.has(text) ? (constants.get(text) ?? null) : Number(text);
    return { kind: 'scalar', value, text, pointer, span: { start, end: this.#at } };
  }

  #object(pointer: string, depth: number): Node {
    const start = this.#at++;
    const fields: Field[] = [];
    const seen = new Map<string, number>();
    while (this.#more('}', fields.length > 0, start)) {
      const keyStart = this.#at;
      if (this.#text[keyStart] !== '"') this.#noKey();
      const key = this.#string();
      const span = { start: keyStart, end: this.#at };
      this.#skip();
      if (this.#text[this.#at] !== ':') this.#stop(`a colon is missing after the key ${quoted(key)}`);
      this.#at++;
      this.#skip();
      const value = this.#value(join(pointer, key), depth + 1);
      const first = seen.get(key);
      if (first === undefined) fields.push({ key, span, value });
      else this.#duplicate(key, span, first);
      seen.set(key, first ?? keyStart);
    }
    return { kind: 'fields', fields, pointer, span: { start, end: this.#at } };
  }

  #array(pointer: string, depth: number): Node {
    const start = this.#at++;
    const items: Node[] = [];
    while (this.#more(']', items.length > 0, start)) items.push(this.#value(join(pointer, items.length), depth + 1));
    return { kind: 'list', items, pointer, span: { start, end: this.#at } };
  }

  /** Goes to the next member of an object or list, over its comma, or over the closing bracket and says that none is left. */
  #more(close: string, comma: boolean, open: number): boolean {
    this.#end = this.#at;
    this.#skip();
    const commaAt = this.#at;
    const found = this.#text[commaAt] === ',';
    if (found) {
      this.#at++;
      this.#skip();
    }
    const sign = this.#text[this.#at];
    if (sign === undefined)
      this.#stop(`${quoted(this.#text[open] ?? '')} is never closed`, `add ${quoted(close)} where it ends`, open);
    const closed = sign === close;
    if (found && (closed || !comma))
      this.#syntax('a comma stands where nothing follows or precedes it', 'remove the comma', commaAt);
    if (closed) this.#at++;
    else if (comma && !found) this.#missingComma(sign);
    return !closed;
  }

  #missingComma(sign: string | undefined): void {
    if (sign === '"' || sign === '{' || sign === '[') {
      return this.#syntax('a comma is missing between two items', 'add a comma here', this.#end - 1);
    }
    this.#noValue(this.#at);
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] !== '"') {
      if (this.#text[end] === '\n' || end >= this.#text.length) {
        this.#stop(
          'the quotation mark is never closed',
          'close it on the same line; a line end inside a text is written \\n',
          start,
          'unclosed-quote',
        );
      }
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    this.#at = end + 1;
    return this.#decode(this.#text.slice(start, this.#at), start);
  }

  #decode(literalText: string, start: number): string {
    try {
      return String(JSON.parse(literalText));
    } catch {
      const escape = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/.exec(literalText.replaceAll('\\\\', '  '));
      if (escape)
        this.#stop(
          'a backslash begins no escape that JSON knows',
          'write two backslashes for one in the text',
          start + escape.index,
        );
      const control = Math.max(0, literalText.search(/[\0-\x1f]/));
      return this.#stop('a control character stands in a text', 'write a tab as \\t', start + control);
    }
  }

  #noKey(): never {
    if (this.#text[this.#at] === "'") this.#stop('a key stands in single quotes', 'use double quotes');
    const word = this.#peek(bareWord);
    if (word !== undefined)
      this.#stop(`the key ${quoted(word)} stands without quotes`, `write ${quoted(word)} with double quotes`);
    return this.#noValue(this.#at);
  }

  #noValue(start: number): never {
    this.#at = start;
    if (this.#peek(comment) !== undefined)
      this.#stop('JSON knows no comments', 'remove the comment, or keep the résumé as YAML, which has them');
    if (this.#text[start] === "'") this.#stop('a text stands in single quotes', 'use double quotes');
    const word = this.#peek(bareWord);
    if (word !== undefined) this.#stop(`${quoted(word)} stands without quotes`, 'put texts in double quotes');
    const sign = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    return this.#stop(
      start < this.#text.length
        ? `${quoted(sign)} stands where a value belongs`
        : 'the file ends where a value belongs',
    );
  }

  #duplicate(key: string, { start, end }: Span, first: number): void {
    const { line } = this.#source.position(first);
    const range = this.#source.range(start, end);
    const message = `${quoted(key)} stands twice in this object, first in line ${line}`;
    this.#found(diagnose('duplicate-key', message, { range, at: 'key', hint: 'keep one of them' }));
  }

  #syntax(
    message: string,
    hint: string | undefined,
    start: number,
    code: 'json-syntax' | 'unclosed-quote' = 'json-syntax',
  ): void {
    const range = this.#source.range(start, start + 1);
    this.#found(diagnose(code, message, { range, ...(hint !== undefined && { hint }) }));
  }

  #found(diagnostic: Diagnostic): void {
    this.#report(diagnostic);
    this.#count++;
    if (this.#count === limits.mistakes) throw new Stop();
  }

  #stop(message: string, hint?: string, start = this.#at, code?: 'unclosed-quote'): never {
    this.#syntax(message, hint, start, code);
    throw new Stop();
  }

  #skip(): void {
    this.#match(blank);
  }

  #match(pattern: RegExp): string | undefined {
    const found = this.#peek(pattern);
    this.#at += found?.length ?? 0;
    return found;
  }

  #peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }
}
