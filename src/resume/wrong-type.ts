import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/visible.ts';
import { fieldsAt, placeOf } from './place.ts';
import type { Node, Tree } from './tree.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object with fields of its own',
};

/** Another kind of value than the field takes: `wanted` is a type of JSON Schema. */
export function wrongType(pointer: string, wanted: string, node: Node, tree: Tree): Diagnostic {
  const what = kinds[wanted] ?? wanted;
  const found = kindOf(node);
  const key = placeOf(pointer).split('.').at(-1) ?? '';
  const subject = key.endsWith('[]') ? `an item of ${quoted(key.slice(0, -2))}` : quoted(key);
  return diagnose('wrong-type', `${subject} takes ${what}, and ${found} stands here`, {
    hint: typeHint(wanted, node, pointer, tree.written(node.span)),
    ...(wanted === 'string' && isSplitItem(node, pointer) && inQuotes(node, tree)),
  });
}

/** `- Marlin: built it` is an object to YAML, of one field. */
function isSplitItem(node: Node, pointer: string): boolean {
  return node.kind === 'fields' && node.fields.length === 1 && /\/\d+$/.test(pointer);
}

function inQuotes({ span }: Node, tree: Tree): { readonly fix?: Fix } {
  const text = tree.written(span);
  const fix = text.startsWith('{') ? undefined : tree.rewritten(span, text);
  return fix ? { fix } : {};
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

function typeHint(wanted: string, node: Node, pointer: string, written: string): string {
  if (node.kind === 'scalar' && node.value === null) return 'remove the key, or fill it in';
  if (wanted === 'string' && node.kind === 'scalar') return 'put the value in quotes';
  if (wanted === 'string' && isSplitItem(node, pointer)) {
    const [sign, does] = written.startsWith('? ') ? ['question mark', 'begins'] : ['colon', 'makes it'];
    return `put the whole item in quotes: a ${sign} followed by a space ${does} an object`;
  }
  if (wanted === 'string' && node.kind === 'list') return listHint(written, pointer);
  if (wanted === 'string') return 'write one text; if it holds a colon or braces, put it in quotes';
  if (wanted === 'array' && node.kind === 'scalar' && /^-\S/.test(node.text)) return 'put a space after each hyphen';
  if (wanted === 'array') return 'begin each item with a hyphen and a space';
  const [word = ''] = node.kind === 'scalar' ? node.text.split(' ', 1) : [];
  if (fieldsAt(placeOf(pointer)).includes(word)) return `put a colon after "${word}"`;
  const [first] = fieldsAt(placeOf(pointer));
  const example = first === undefined ? 'key: value' : `${first}: …`;
  return `write its fields one under the other, such as "${example}"`;
}

function listHint(written: string, pointer: string): string {
  if (!written.startsWith('- ')) return 'write one text; if the brackets belong to it, put it in quotes';
  return /\/\d+$/.test(pointer)
    ? 'leave one hyphen before the text; if the second belongs to it, put the text in quotes'
    : 'write one text, without a hyphen before it';
}
