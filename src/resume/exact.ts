import type { Node } from './tree.ts';

/** The same data with its numbers as texts where they would not be written as they are: 1.10, and those of too many digits. */
export function exact(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(exact) };
  if (node.kind === 'fields')
    return { ...node, fields: node.fields.map((field) => ({ ...field, value: exact(field.value) })) };
  const isRounded = typeof node.value === 'number' && String(node.value) !== node.text;
  return isRounded ? { ...node, value: node.text } : node;
}
