import type { Node } from '../tree.ts';

/** A value as JSON on lines of its own, its numbers digit by digit as they are written: JavaScript's are rounded. */
export function jsonText(node: Node, indent: string, before = '\n'): string {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? JSON.stringify(node.value) : node.text;
  const inner = before + indent;
  const [open, close] = node.kind === 'list' ? '[]' : '{}';
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => jsonText(item, indent, inner))
      : node.fields.map(({ key, value }) => `${JSON.stringify(key)}: ${jsonText(value, indent, inner)}`);
  return parts.length === 0 ? `${open}${close}` : `${open}${inner}${parts.join(`,${inner}`)}${before}${close}`;
}
