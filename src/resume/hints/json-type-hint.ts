import { entryExample } from './entry-example.ts';
import { placeOf } from '../place.ts';
import type { Node } from '../tree.ts';

/** What to write in JSON where another kind of value stands; `wanted` is a type of JSON Schema. */
export function jsonTypeHint(wanted: string, node: Node, pointer: string): string {
  const text = node.kind === 'scalar' ? node.text : '';
  const place = placeOf(pointer);
  switch (wanted) {
    case 'array': {
      const item = objectOf(`${place}[]`, text);
      return item !== undefined && node.kind === 'fields'
        ? 'put brackets around it'
        : `write a list: [${item ?? '"…"'}]`;
    }
    case 'object':
      return `write an object: ${objectOf(place, text) ?? '{"key": "…"}'}`;
    default:
      return node.kind === 'scalar' ? 'put the value in double quotes' : 'write one text in double quotes';
  }
}

function objectOf(place: string, text: string): string | undefined {
  const example = entryExample(place, text);
  return example && `{${JSON.stringify(example.field)}: ${JSON.stringify(example.value)}}`;
}
