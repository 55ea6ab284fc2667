import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SectionId } from '../resume.generated.ts';
import type { Field, Fields, Node, Scalar, Tree } from '../tree.ts';

/** What a rule looks at: the normalised tree, whatever is wrong with it, taken apart once for all rules. */
export interface Subject {
  readonly tree: Tree;
  /** The entries of all sections, custom ones and the positions inside work entries included, in the order of the file. */
  readonly entries: readonly Entry[];
  /** Every text of the résumé, meta aside. */
  readonly texts: readonly Scalar[];
  /** The lists of highlights, each with its texts. */
  readonly highlights: readonly (readonly Scalar[])[];
  /** As the résumé itself says it; a BCP 47 tag. */
  readonly language?: string;
  readonly today?: Date;
}

export interface Entry {
  readonly section: SectionId | 'positions' | 'custom' | 'entries';
  readonly node: Fields;
}

/** A look at the whole résumé that a schema cannot have. */
export type Rule = (subject: Subject) => Iterable<Diagnostic>;

export function fieldOf(node: Node, key: string): Field | undefined {
  return node.kind === 'fields' ? node.fields.find((field) => field.key === key) : undefined;
}

export function scalarOf(node: Node, key: string): Scalar | undefined {
  const value = fieldOf(node, key)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}

/** The texts of a list, or none when something else stands there. */
export function scalarsOf(node: Node, key: string): readonly Scalar[] {
  const list = fieldOf(node, key)?.value;
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'scalar') : [];
}
