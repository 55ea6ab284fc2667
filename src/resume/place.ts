import { resumeShape, type Shape } from './fields.generated.ts';
import { isList } from './is-list.ts';
import { parsePointer } from './pointer.ts';

/** A place in the résumé's shape: `work[].positions[]` for `/work/2/positions/0`; lists of texts end in `[]` too. */
export function placeOf(pointer: string): string {
  return parsePointer(pointer)
    .map((step) => (/^\d+$/.test(step) ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The fields of the object at a place; nothing where no object with fixed fields stands. */
export function fieldsAt(place: string): readonly string[] {
  return objects.get(place) ?? [];
}

/** The places of objects that have a field of this name, whatever its capitals. */
export function placesOf(key: string): readonly string[] {
  const wanted = key.toLowerCase();
  return [...objects].filter(([, keys]) => keys.some((name) => name.toLowerCase() === wanted)).map(([place]) => place);
}

/** Whether a field of this name takes a list, in some place of a shape. */
export function takesList(key: string, shape: Shape = resumeShape): boolean {
  if (typeof shape === 'string') return false;
  if (isList(shape)) return takesList(key, shape[0]);
  return Object.entries(shape).some(
    ([name, inner]) => (name === key && typeof inner !== 'string' && isList(inner)) || takesList(key, inner),
  );
}

/** An object of the résumé in words, with its article: "a work entry". */
export function nameOf(place: string): string {
  const name = place.split('.').at(-1) ?? '';
  if (place === '') return 'a résumé';
  if (place === 'custom[].entries[]') return 'an entry of a custom section';
  if (place === 'custom[]') return 'a custom section';
  if (!name.endsWith('[]')) return quoteless(place);
  const word = name.slice(0, -2).replace(/^(profile|position)s$/, '$1');
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}${word === name.slice(0, -2) ? ' entry' : ''}`;
}

function quoteless(place: string): string {
  return place.replaceAll('[]', '');
}

const objects: ReadonlyMap<string, readonly string[]> = new Map(collect(resumeShape, ''));

function collect(shape: Shape, place: string): readonly (readonly [string, readonly string[]])[] {
  if (typeof shape === 'string') return [];
  if (isList(shape)) return collect(shape[0], `${place}[]`);
  const keys = Object.keys(shape).filter((key) => key !== '*');
  const below = Object.entries(shape).flatMap(([key, value]) => collect(value, place === '' ? key : `${place}.${key}`));
  return keys.length > 0 ? [[place, keys], ...below] : below;
}
