import { folded } from '../../diagnostics/folded.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { counterpart } from './counterpart.ts';
import { keyedEntryHint } from './keyed-entry.ts';
import { likelyName } from '../names.ts';
import { fieldsAt, nameOf, placesOf } from '../place.ts';
import type { Field, Tree } from '../tree.ts';
import { wrapperHint } from './wrapper.ts';

/** The field that an unknown one is another name for, or another spelling of, if there is one. */
export function sameField(place: string, key: string): string | undefined {
  return likelyName(place, key) ?? fieldsAt(place).find((field) => folded(field) === folded(key));
}

/** What an unknown field was probably meant to be; `siblings` are the fields of the object that it stands in. */
export function unknownFieldHint(
  place: string,
  field: Field,
  siblings: readonly Field[],
  tree: Tree,
): string | undefined {
  const { key } = field;
  const taken = new Set(siblings.map((sibling) => sibling.key));
  const same = sameField(place, key);
  if (same !== undefined)
    return taken.has(same) ? `remove it, or move its value to ${same}` : `did you mean "${same}"?`;
  const isGroup = place === 'skills[]' && (siblings.length > 1 || key !== key.toLowerCase());
  const keyed = keyedEntryHint(place, field, siblings, tree);
  const known =
    (isGroup ? keyed : undefined) ?? counterpart(place, key) ?? (place === '' ? wrapperHint(field) : undefined);
  if (known !== undefined) return known;
  const elsewhere = placesOf(key);
  const near = nearest(
    key,
    fieldsAt(place).filter((name) => !taken.has(name)),
  );
  // A field's own name in another place says more than a likeness to a name in this one.
  const isFieldElsewhere = elsewhere.some((other) => fieldsAt(other).includes(key));
  if (keyed !== undefined && near === undefined && !isFieldElsewhere) return keyed;
  const owner = closest(place, elsewhere);
  if (owner !== undefined) return `it is a field of ${nameOf(owner)}`;
  if (near !== undefined) return `did you mean "${near}"?`;
  const [entry] = place.endsWith('[]') ? [] : elsewhere;
  return entry === undefined ? undefined : `it is a field of ${nameOf(entry)}, for example`;
}

/** Of several places the one that a slip of indentation leads to, an object around or inside; else the only one there is. */
function closest(place: string, places: readonly string[]): string | undefined {
  const around = places.findLast((other) => place.startsWith(other));
  const inside = places.find((other) => other.startsWith(place) && !other.slice(place.length).includes('['));
  return around ?? inside ?? (places.length === 1 ? places[0] : undefined);
}
