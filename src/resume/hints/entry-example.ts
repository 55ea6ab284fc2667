import { shortForm } from '../names.ts';
import { fieldsAt } from '../place.ts';

/** A field of an object and a value for it, as a hint shows them. */
export interface EntryExample {
  readonly field: string;
  readonly value: string;
}

/** The fields that a text in the place of an object was most probably meant for, where neither a short form nor the first says it. */
const fields = new Map([
  ['custom[]', 'title'],
  ['meta', 'theme'],
]);
const personName = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** The object at a place that says what a text says which was written instead of it, or instead of a list of such objects. */
export function entryExample(place: string, text: string): EntryExample | undefined {
  const known = fieldsAt(place);
  const [first] = known;
  if (first === undefined) return undefined;
  const value = text.length <= 50 && isPlain(text) ? text : '…';
  if (/^https?:\/\//.test(text) && known.includes('url')) return { field: 'url', value };
  if (place === 'references[]') return { field: personName.test(text) ? 'name' : 'reference', value };
  return { field: fields.get(place) ?? shortForm(place) ?? first, value: place === 'meta' ? '…' : value };
}

/** Whether a text may stand in YAML, and in a message, as it is. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !/:(?: |$)| #|[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}
