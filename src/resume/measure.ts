import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { limits } from './limits.ts';
import type { Fields, List, Node } from './tree.ts';

/** A breach of a limit that stops the reading of a file. */
export class OverLimit extends Error {
  readonly start: number;
  readonly hint: string;

  constructor(start: number, message: string, hint = 'a résumé needs far less; was another file meant?') {
    super(message);
    this.start = start;
    this.hint = hint;
  }

  diagnostic(range: Diagnostic['range']): Diagnostic {
    return diagnose('over-limit', this.message, { hint: this.hint, ...(range && { range }) });
  }
}

/** How much a value holds when every alias is replaced. */
export interface Size {
  readonly values: number;
  readonly characters: number;
}

/** Notes the size of a list or object, those inside it being noted already, and none of a text: there are thousands. Throws OverLimit. */
export function measure(node: Node, sizes: Map<Node, Size>): void {
  if (node.kind === 'scalar') return;
  checkLength(node);
  let [values, characters] = [1, 0];
  const add = (child: Node): void => {
    const size = sizes.get(child);
    values += size?.values ?? 1;
    characters += size?.characters ?? (child.kind === 'scalar' ? child.text.length : 0);
  };
  if (node.kind === 'list') node.items.forEach(add);
  else for (const { value } of node.fields) add(value);
  if (values > limits.values)
    throw new OverLimit(node.span.start, `the file holds more than ${count(limits.values)} values`);
  if (characters > limits.expanded)
    throw new OverLimit(node.span.start, 'the texts of the file are longer than 2 MiB once its aliases are replaced');
  sizes.set(node, { values, characters });
}

function checkLength(node: List | Fields): void {
  if (node.kind === 'list' && node.items.length > limits.items) {
    throw new OverLimit(
      node.span.start,
      `the list has ${count(node.items.length)} items; at most ${count(limits.items)} are read`,
    );
  }
  if (node.kind === 'fields' && node.fields.length > limits.keys) {
    throw new OverLimit(
      node.span.start,
      `the object has ${count(node.fields.length)} keys; at most ${count(limits.keys)} are read`,
    );
  }
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
