import { fieldsAt } from '../place.ts';
import type { Field } from '../tree.ts';

/** Keys that other formats have a whole résumé under. */
const wrappers = new Set(['cv', 'resume', 'résumé', 'data', 'jsonresume', 'document', 'content']);

/** What to do with a key at the top that a whole résumé stands under; nothing for any other. */
export function wrapperHint({ key, value }: Field): string | undefined {
  if (value.kind !== 'fields') return undefined;
  const inner = value.fields.map((field) => field.key);
  const holdsSections = inner.some((name) => fieldsAt('').includes(name) && name !== 'meta');
  if (!holdsSections && !wrappers.has(key.toLowerCase())) return undefined;
  const personal = inner.filter((name) => !fieldsAt('').includes(name) && fieldsAt('basics').includes(name));
  const move = 'remove it, and begin what stands under it at the left edge';
  return personal.length === 0 ? move : `${move}, with ${personal.slice(0, 3).join(', ')} under basics`;
}
