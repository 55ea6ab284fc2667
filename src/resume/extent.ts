import { columnOf } from './column.ts';
import type { Fields, Node, Span } from './tree.ts';

/**
 * The lines of an object in block style, from its first key on: what stands after its last value belongs to it where it is
 * indented deeper than its keys.
 */
export function extent(node: Fields, text: string): Span {
  const start = node.fields[0]?.span.start ?? node.span.start;
  const column = columnOf(start, text);
  let end = lineEnd(Math.max(start, lastSign(node, text)), text);
  let isOver = false;
  for (let at = end; at < text.length;) {
    const next = lineEnd(at, text);
    const line = text.slice(at, next);
    const indent = line.search(/\S/);
    const isComment = line[indent] === '#';
    // An empty item or a merge key may come after the last value that the tree knows.
    if (indent !== -1 && !isComment && at >= node.span.end) break;
    if (isComment && indent <= column) isOver = true;
    if (indent !== -1 && !(isComment && isOver)) end = next;
    at = next;
  }
  return { start, end };
}

/** Where the last value in a node ends: blocks themselves end in YAML only with the comments after them. */
function lastSign(node: Node, text: string): number {
  if (node.alias) return node.alias.end;
  const { start, end } = node.span;
  const last = /[[{]/.test(text.charAt(start)) ? undefined : lastIn(node);
  return last ? lastSign(last, text) : start + text.slice(start, end).trimEnd().length;
}

function lastIn(node: Node): Node | undefined {
  if (node.kind === 'scalar') return undefined;
  return node.kind === 'list' ? node.items.at(-1) : node.fields.at(-1)?.value;
}

/** Where the line of an offset ends, with its line feed. */
function lineEnd(offset: number, text: string): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}
