import { isInBraces } from './is-in-braces.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { jsonTypeHint } from './json-type-hint.ts';
import { placeOf } from '../place.ts';
import { splitItem } from './split-item.ts';
import type { Node, Scalar, Tree } from '../tree.ts';
import { typeHint } from './type-hint.ts';
import { wrongColon } from '../yaml/wrong-colon.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object with fields of its own',
};

/** Another kind of value than the field takes: `wanted` is a type of JSON Schema. */
export function wrongType(pointer: string, wanted: string, node: Node, tree: Tree): Diagnostic {
  const fields = wanted === 'object' && node.kind === 'scalar' ? fieldsInText(node, tree) : undefined;
  if (fields) return fields;
  const what = kinds[wanted] ?? wanted;
  const found = kindOf(node);
  const key = placeOf(pointer).split('.').at(-1) ?? '';
  const subject = key.endsWith('[]') ? `an item of ${quoted(key.slice(0, -2))}` : quoted(key);
  return diagnose('wrong-type', `${subject} takes ${what}, and ${found} stands here`, {
    ...wayOut(pointer, wanted, node, tree),
  });
}

function wayOut(pointer: string, wanted: string, node: Node, tree: Tree): Pick<Diagnostic, 'hint' | 'fix'> {
  if (node.kind === 'scalar' && node.value === null) return { hint: 'remove the key, or fill it in' };
  if (isInBraces(tree)) return { hint: jsonTypeHint(wanted, node, pointer) };
  const item = wanted === 'string' ? splitItem(node, pointer, tree) : undefined;
  return item ?? { hint: typeHint(wanted, node, pointer, tree.written(node.span)) };
}

/** Fields that YAML takes for a text, because no colon and space follow the first of their keys. */
function fieldsInText({ text, span }: Scalar, tree: Tree): Diagnostic | undefined {
  const written = tree.written(span);
  const colon = text.startsWith(written.slice(0, 5)) ? wrongColon(written) : undefined;
  if (colon?.mended === undefined) return undefined;
  const fix = { range: tree.range(span), text: colon.mended };
  return diagnose('yaml-syntax', colon.message, { hint: colon.hint, fix });
}

function kindOf(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'fields') return 'an object';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string'
    ? 'a text'
    : typeof node.value === 'number'
      ? 'a number'
      : `"${String(node.value)}"`;
}
