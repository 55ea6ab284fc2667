import { nearest } from '../diagnostics/nearest.ts';
import { presentName } from './names.ts';
import { fieldsAt, nameOf, placesOf } from './place.ts';

/** What an unknown field was probably meant to be; `taken` are the fields that the object has already. */
export function unknownFieldHint(place: string, key: string, taken: ReadonlySet<string>): string | undefined {
  const fields = fieldsAt(place);
  const old = presentName(place, key);
  if (old !== undefined) return taken.has(old) ? `remove it, or move its value to ${old}` : `did you mean "${old}"?`;
  const elsewhere = placesOf(key);
  const near = nearest(key, fields.filter((field) => !taken.has(field)));
  // A field's own name in another place says more than a likeness to a name in this one.
  if (elsewhere.length > 0 && (near === undefined || slipsMany(key, near))) return `it is a field of ${closest(place, elsewhere)}`;
  return near === undefined ? undefined : `did you mean "${near}"?`;
}

function slipsMany(key: string, near: string): boolean {
  return key.toLowerCase() !== near.toLowerCase();
}

/** Of several places the ones that a slip of indentation leads to: the object around, or an object inside. */
function closest(place: string, places: readonly string[]): string {
  const around = places.filter((other) => place.startsWith(other) && other !== '');
  const inside = places.filter((other) => other.startsWith(place) && (place !== '' || !other.includes('[')));
  const [first = ''] = [...around.reverse(), ...inside, ...places];
  const more = around.length + inside.length === 0 && places.length > 1 ? ` and of ${places.length - 1} others` : '';
  return nameOf(first) + more;
}
