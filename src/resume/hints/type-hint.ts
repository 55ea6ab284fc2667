import { entryExample } from './entry-example.ts';
import { fieldsAt, placeOf } from '../place.ts';
import type { Node } from '../tree.ts';

/** What to write in YAML where another kind of value stands; `wanted` is a type of JSON Schema. */
export function typeHint(wanted: string, node: Node, pointer: string, written: string): string {
  switch (wanted) {
    case 'string':
      return textHint(node, pointer, written);
    case 'array':
      return listHint(node, `${placeOf(pointer)}[]`);
    default:
      return objectHint(node, placeOf(pointer), written);
  }
}

function textHint(node: Node, pointer: string, written: string): string {
  if (node.kind === 'scalar') return 'put the value in quotes';
  if (node.kind === 'fields') return 'write one text; if it holds a colon or braces, put it in quotes';
  if (!written.startsWith('- ')) return 'write one text; if the brackets belong to it, put it in quotes';
  return /\/\d+$/.test(pointer)
    ? 'leave one hyphen before the text; if the second belongs to it, put the text in quotes'
    : 'write one text, without a hyphen before it';
}

function listHint(node: Node, place: string): string {
  const text = node.kind === 'scalar' ? node.text : '';
  const example = entryExample(place, firstOf(text, place));
  if (example) {
    return `begin each item on a line of its own with a hyphen and a space, such as "- ${example.field}: ${example.value}"`;
  }
  if (/^-\S/.test(text)) return 'put a space after each hyphen';
  return node.kind === 'fields'
    ? 'begin each item with a hyphen and a space, and put it in quotes if it holds a colon'
    : 'begin each item with a hyphen and a space';
}

/** The first of the items that stand in one text, with commas or hyphens between them. */
function firstOf(text: string, place: string): string {
  const [first = ''] = text.replace(/^-\s*/, '').split(place === 'references[]' ? / -(?=\S)/ : /[,;] | -(?=\S)/, 1);
  return first.trim();
}

function objectHint(node: Node, place: string, written: string): string {
  const text = node.kind === 'scalar' ? node.text : '';
  const [word = ''] = text.split(' ', 1);
  if (fieldsAt(place).includes(word)) return `put a colon after "${word}"`;
  const { field, value } = entryExample(place, text) ?? { field: 'key', value: 'value' };
  const way = written.startsWith('- ') ? 'one under the other and without hyphens' : 'one under the other';
  return `write its fields ${way}, such as "${field}: ${value}"`;
}
