import { nearest } from '../diagnostics/nearest.ts';
import { counterpart } from './counterpart.ts';
import { likelyName } from './names.ts';
import { fieldsAt, nameOf, placesOf } from './place.ts';

/** What an unknown field was probably meant to be; `taken` are the fields that the object has already. */
export function unknownFieldHint(place: string, key: string, taken: ReadonlySet<string>): string | undefined {
  const fields = fieldsAt(place);
  const old = likelyName(place, key);
  if (old !== undefined) return taken.has(old) ? `remove it, or move its value to ${old}` : `did you mean "${old}"?`;
  const known = counterpart(place, key);
  if (known !== undefined) return known;
  const elsewhere = placesOf(key);
  const near = nearest(
    key,
    fields.filter((field) => !taken.has(field)),
  );
  // A field's own name in another place says more than a likeness to a name in this one.
  const owner = near?.toLowerCase() === key.toLowerCase() ? undefined : closest(place, elsewhere);
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
