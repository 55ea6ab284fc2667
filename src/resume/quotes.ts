import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Node, Tree } from './tree.ts';
import { inQuotes, misleads } from './written.ts';

/** The changes that put values in quotes which other YAML programs would take for something else than text. */
export function quotes(tree: Tree): readonly Fix[] {
  return plainTexts(tree.root).flatMap(({ span, text }) => {
    const range = tree.range(span);
    // Of plain values only is the text what stands in the file.
    const isPlain = tree.written(span) === text;
    return isPlain && misleads(text) ? [{ range, text: inQuotes(text) }] : [];
  });
}

function plainTexts(node: Node): readonly Extract<Node, { kind: 'scalar' }>[] {
  if (node.alias) return [];
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node] : [];
  return (node.kind === 'list' ? node.items : node.fields.map(({ value }) => value)).flatMap(plainTexts);
}
