import { sectionIds } from '../resume.generated.ts';
import type { Fields, Node, Scalar, Tree } from '../tree.ts';
import { type Entry, fieldOf, type Subject, scalarOf, scalarsOf } from './rule.ts';

export function subjectOf(tree: Tree, today: Date | undefined): Subject {
  const { root } = tree;
  const custom = objects(fieldOf(root, 'custom')?.value);
  const entries: readonly Entry[] = [
    ...sectionIds.flatMap((section) => objects(fieldOf(root, section)?.value).map((node) => ({ section, node }))),
    ...objects(fieldOf(root, 'work')?.value).flatMap((work) => entriesOf(work, 'positions')),
    ...custom.map((node) => ({ section: 'custom', node }) as const),
    ...custom.flatMap((node) => entriesOf(node, 'entries')),
  ].toSorted((a, b) => a.node.span.start - b.node.span.start);
  const meta = fieldOf(root, 'meta')?.value;
  const language = meta && scalarOf(meta, 'language')?.text;
  return {
    tree,
    entries,
    texts: root.kind === 'fields' ? textsOf(root) : [],
    highlights: entries.map(({ node }) => scalarsOf(node, 'highlights')).filter((list) => list.length > 0),
    ...(language !== undefined && { language }),
    ...(today && { today }),
  };
}

function entriesOf(node: Fields, section: 'positions' | 'entries'): readonly Entry[] {
  return objects(fieldOf(node, section)?.value).map((entry) => ({ section, node: entry }));
}

function objects(node: Node | undefined): readonly Fields[] {
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'fields') : [];
}

/** The texts of a résumé, but for those about it. */
function textsOf(root: Fields): readonly Scalar[] {
  const texts: Scalar[] = [];
  for (const { key, value } of root.fields) if (key !== 'meta' && key !== '$schema') gather(value, texts);
  return texts;
}

function gather(node: Node, texts: Scalar[]): void {
  if (node.kind === 'scalar') texts.push(node);
  else if (node.kind === 'list') for (const item of node.items) gather(item, texts);
  else for (const { value } of node.fields) gather(value, texts);
}
