/** The standard structure types in use (ISO 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Figure';

/** A node of the logical structure; its children stand in reading order. Items point at the node they belong to. */
export interface StructureNode {
  readonly type: StructureType;
  readonly parent?: StructureNode;
  /** How the items of a list are marked (ISO 32000-1, 14.8.5.5). */
  readonly numbering?: 'Disc' | 'Decimal';
}

/** A node under `parent`. */
export function node(type: StructureType, parent?: StructureNode, numbering?: 'Disc' | 'Decimal'): StructureNode {
  return { type, ...(parent && { parent }), ...(numbering && { numbering }) };
}
