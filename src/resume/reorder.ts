import type { Source } from '../diagnostics/source.ts';
import { columnOf, lineStart } from './column.ts';
import { extent } from './extent.ts';
import { resumeShape, type Shape } from './fields.generated.ts';
import { isList } from './is-list.ts';
import type { Edit } from './yaml/mistake.ts';
import type { Field, Fields, Node, Tree } from './tree.ts';

/** The change that puts the fields of every object written in block style into the schema's order; nothing when they are. */
export function reordered({ root }: Tree, source: Source): Edit | undefined {
  const { text } = source;
  if (root.kind !== 'fields') return undefined;
  const result = block(root, resumeShape, text);
  const { start, end } = extent(root, text);
  return result === text.slice(start, end) ? undefined : { start, end, text: result };
}

/** The same data with the fields of every object in the schema's order, for JSON, which has no comments to keep. */
export function inSchemaOrder(node: Node, shape: Shape | undefined = resumeShape): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') {
    const item = typeof shape === 'object' && isList(shape) ? shape[0] : {};
    return { ...node, items: node.items.map((child) => inSchemaOrder(child, item)) };
  }
  const known = typeof shape === 'object' && !isList(shape) ? shape : {};
  const fields = byRank(node.fields, known).map((field) => {
    const inner = Object.hasOwn(known, field.key) ? known[field.key] : {};
    return { ...field, value: inSchemaOrder(field.value, inner) };
  });
  return { ...node, fields };
}

/** As the schema lists them; what it does not know comes last. */
function byRank<T extends { readonly key: string }>(
  fields: readonly T[],
  shape: Readonly<Record<string, Shape>>,
): readonly T[] {
  const order = Object.keys(shape);
  const rank = ({ key }: T): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/** A field with all that belongs to it: the blank lines and comments above it, and its lines. */
interface Chunk {
  readonly key: string;
  readonly gap: string;
  readonly comments: string;
  readonly body: string;
}

/** The text of an object from its first key to its last line, each object in it in order. */
function block(node: Fields, shape: { readonly [key: string]: Shape }, text: string): string {
  const { start, end } = extent(node, text);
  const chunks = chunksOf(node, shape, text, start, end);
  if (!chunks) return text.slice(start, end);
  const sorted = byRank(chunks, shape);
  const [first] = sorted;
  // What comes first stands after the hyphen of its item, where no comment of its own has a place.
  const kept = first && first !== chunks[0] && first.comments !== '' && isItem(start, text) ? chunks : sorted;
  const indent = ' '.repeat(columnOf(start, text));
  return withGaps(kept, chunks)
    .map(({ gap, comments, body }, index) => {
      if (index === 0) return comments === '' ? body : `${comments.trimStart()}${indent}${body}`;
      return `${gap}${comments}${indent}${body}`;
    })
    .join('');
}

/** What comes first has no blank lines above it: those go to what came first before. */
function withGaps(sorted: readonly Chunk[], written: readonly Chunk[]): readonly Chunk[] {
  const [first] = sorted;
  const [former] = written;
  return first === former
    ? sorted
    : sorted.map((chunk) => (chunk === former ? { ...chunk, gap: first?.gap ?? '' } : chunk));
}

function chunksOf(
  node: Fields,
  shape: { readonly [key: string]: Shape },
  text: string,
  start: number,
  end: number,
): readonly Chunk[] | undefined {
  const column = columnOf(start, text);
  const chunks: Chunk[] = [];
  let from = start;
  let gap = '';
  for (const [index, field] of node.fields.entries()) {
    // Fields that a merge key brings stand elsewhere; fields that share a line cannot change places.
    if (field.span.start < from || columnOf(field.span.start, text) !== column) return undefined;
    if (index > 0 && text.slice(lineStart(field.span.start, text), field.span.start).trim() !== '') return undefined;
    const next = node.fields[index + 1];
    const to = next ? commentsStart(next, text) : end;
    const commentsEnd = index === 0 ? field.span.start : lineStart(field.span.start, text);
    const comments = text.slice(from, commentsEnd);
    const written = bodyOf(field, shape, text, to);
    const [blank = ''] = /\s*$/.exec(written) ?? [];
    const [lineEnd = '\n'] = /\r?\n/.exec(blank) ?? [];
    chunks.push({ key: field.key, gap, comments, body: written.slice(0, written.length - blank.length) + lineEnd });
    gap = blank.replace(/^[ \t]*\r?\n/, '');
    from = to;
  }
  return chunks;
}

/** A field from its key on, with the objects in its value in order. */
function bodyOf(field: Field, shape: { readonly [key: string]: Shape }, text: string, to: number): string {
  const known = Object.hasOwn(shape, field.key) ? shape[field.key] : undefined;
  const parts: string[] = [];
  let from = field.span.start;
  for (const [node, inner] of known === undefined ? [] : objectsIn(field.value, known)) {
    const { start, end } = extent(node, text);
    if (start < from || end > to) continue;
    parts.push(text.slice(from, start), block(node, inner, text));
    from = end;
  }
  return parts.join('') + text.slice(from, to);
}

/** The objects of a value in block style, with their shapes; those inside them are their own affair. */
function objectsIn(node: Node, shape: Shape): readonly (readonly [Fields, { readonly [key: string]: Shape }])[] {
  if (typeof shape === 'string' || node.alias) return [];
  if (isList(shape)) return node.kind === 'list' ? node.items.flatMap((item) => objectsIn(item, shape[0])) : [];
  return node.kind === 'fields' && node.fields.length > 0 ? [[node, shape]] : [];
}

/** Where the comments that stand right above a field begin. Those indented deeper come first where they end what is above. */
function commentsStart(field: Field, text: string): number {
  const column = columnOf(field.span.start, text);
  let at = lineStart(field.span.start, text);
  let start = at;
  while (at > 0) {
    at = lineStart(at - 1, text);
    const indent = /^[ \t]*(?=#)/.exec(text.slice(at, start))?.[0].length;
    if (indent === undefined) break;
    if (indent <= column) start = at;
  }
  return start;
}

function isItem(start: number, text: string): boolean {
  return /-[ \t]+$/.test(text.slice(lineStart(start, text), start));
}
