import type { Shape, TextKind } from '../fields.generated.ts';
import { isList } from '../is-list.ts';
import type { Node, Scalar } from '../tree.ts';

/** A text in a field of the schema. */
export interface KnownText {
  readonly scalar: Scalar;
  readonly kind: TextKind;
  /** The field that it, or the list it is in, stands under. */
  readonly key: string;
}

/** The texts below a node that stand in fields of the schema, even where something else is wanted; all others are not printed. */
export function knownTexts(node: Node, shape: Shape): readonly KnownText[] {
  const texts: KnownText[] = [];
  gather(node, shape, '', texts);
  return texts;
}

function gather(node: Node, shape: Shape, key: string, texts: KnownText[]): void {
  if (node.kind === 'scalar') {
    texts.push({ scalar: node, kind: typeof shape === 'string' ? shape : 'line', key });
  } else if (node.kind === 'list') {
    const item = typeof shape === 'object' && isList(shape) ? shape[0] : shape;
    for (const child of node.items) gather(child, item, key, texts);
  } else {
    const fields = typeof shape === 'object' && !isList(shape) ? shape : undefined;
    for (const { key: name, value } of node.fields) {
      if (!fields) gather(value, shape, key, texts);
      else if (Object.hasOwn(fields, name)) gather(value, fields[name] ?? 'line', name, texts);
    }
  }
}

/** Whether a text is read as Markdown: of texts of several lines, the address of a street is no running text. */
export function takesMarkdown({ kind, key }: KnownText): boolean {
  return kind === 'prose' && key !== 'address';
}

/** Code is read as it stands; a whole row of signs begins it, lest a long row is gone through once for each of them. */
const CODE = /(?<!`)(`+)(?!`)[^`]+\1/g;

/** Markdown without its code. */
export function withoutCode(text: string): string {
  return text.replaceAll(CODE, '');
}
