import type { Fix, Range } from '../diagnostics/diagnostic.ts';
import { isJson, type Source } from '../diagnostics/source.ts';
import { parsePointer } from './pointer.ts';
import { written } from './written.ts';

/** Offsets into the text in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a value is besides its content: where it is written. */
interface Written {
  readonly span: Span;
  /** JSON Pointer (RFC 6901) of the place where it is written, which normalising does not change. */
  readonly pointer: string;
  /** The alias through which it is read, when it is written elsewhere. */
  readonly alias?: Span;
}

export interface Scalar extends Written {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly text: string;
}

export interface List extends Written {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface Fields extends Written {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

export interface Field {
  readonly key: string;
  readonly span: Span;
  readonly value: Node;
}

/** A value of the file with its places: what YAML and JSON have in common. */
export type Node = Scalar | List | Fields;

/** A file's data and the way back from a place in the data to the place in the text. */
export interface Tree {
  readonly root: Node;
  /** Plain data: strings, numbers, booleans, null, arrays and objects. */
  readonly value: unknown;
  /** Where `pointer` is written: its key or its value; for what is not there, the nearest that holds it. */
  locate(pointer: string, at?: 'key' | 'value'): Range;
  /** The range of a span, or of the part of it that reads `part`. */
  range(span: Span, part?: string): Range;
  /** The text of the file in a span. */
  written(span: Span): string;
  /** The change that writes another text in the place of a value of one line, in quotes where they are needed. */
  rewritten(span: Span, text: string): Fix | undefined;
  /** The comment that follows an offset on its line. */
  comment(offset: number): Comment | undefined;
  /** Where aliases repeat a value that holds this offset. */
  uses(offset: number): readonly Span[];
  /** The node at `pointer`, or the last on the way to it that exists. */
  find(pointer: string): Place;
}

/** A comment of a YAML file, with its sign. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

export interface Place {
  readonly node: Node;
  /** The field that holds the node; absent at the root and in lists. */
  readonly field?: Field;
  /** Whether the whole pointer led to something. */
  readonly whole: boolean;
}

export function createTree(root: Node, source: Source): Tree {
  const find = (pointer: string): Place => follow(root, parsePointer(pointer));
  const range = (span: Span, part?: string): Range => {
    const { start, end } = part === undefined ? span : within(span, part, source.text);
    return source.range(start, end);
  };
  let repeated: ReturnType<typeof aliases> | undefined;
  return {
    root,
    value: plain(root),
    find,
    range,
    uses: (offset) =>
      (repeated ??= aliases(root))
        .filter(({ span }) => span.start <= offset && offset < span.end)
        .map(({ alias }) => alias),
    written: ({ start, end }) => source.text.slice(start, end),
    rewritten: (span, text) => {
      const old = source.text.slice(span.start, span.end);
      const inQuotes = isJson(source) || /^["']/.test(old);
      return old.includes('\n')
        ? undefined
        : { range: range(span), text: inQuotes ? JSON.stringify(text) : written(text) };
    },
    comment: (offset) => commentAfter(source.text, offset),
    locate: (pointer, at = 'value') => {
      const { node, field } = find(pointer);
      return range(at === 'key' && field ? field.span : node.span);
    },
  };
}

function commentAfter(text: string, offset: number): Comment | undefined {
  let start = offset;
  while (text[start] === ' ' || text[start] === '\t') start++;
  if (text[start] !== '#') return undefined;
  const [comment = ''] = text.slice(start).split(/\r?\n/, 1);
  return { text: comment.trimEnd(), span: { start, end: start + comment.trimEnd().length } };
}

function follow(root: Node, steps: readonly string[]): Place {
  let place: Place = { node: root, whole: true };
  for (const step of steps) {
    const field: Field | undefined =
      place.node.kind === 'fields' ? place.node.fields.find(({ key }) => key === step) : undefined;
    const node = place.node.kind === 'list' ? place.node.items[Number(step)] : field?.value;
    if (!node) return { ...place, whole: false };
    place = { node, whole: true, ...(field && { field }) };
  }
  return place;
}

function aliases(node: Node): readonly { readonly span: Span; readonly alias: Span }[] {
  const own = node.alias ? [{ span: node.span, alias: node.alias }] : [];
  if (node.kind === 'scalar') return own;
  return [...own, ...(node.kind === 'list' ? node.items : node.fields.map(({ value }) => value)).flatMap(aliases)];
}

function within(span: Span, part: string, text: string): Span {
  const start = part === '' ? -1 : text.slice(span.start, span.end).indexOf(part);
  return start === -1 ? span : { start: span.start + start, end: span.start + start + part.length };
}

function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const object: Record<string, unknown> = {};
  for (const { key, value } of node.fields) {
    // Assigned, this key would be no field but what the object inherits from.
    if (key === '__proto__') Object.defineProperty(object, key, { value: plain(value), enumerable: true });
    else object[key] = plain(value);
  }
  return object;
}
