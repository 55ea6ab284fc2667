import { named } from '../diagnostics/named.ts';
import { resumeShape, type Shape } from '../resume/fields.generated.ts';
import { join } from '../resume/tree.ts';

/**
 * Throws a TypeError that names the place when a caller without types gives something other than a résumé as `load` makes it:
 * texts, in lists and objects where the schema has those. What the schema does not have is nobody's affair.
 */
export function requireResume(given: unknown): void {
  check(given, resumeShape, '');
}

function check(value: unknown, shape: Shape, pointer: string): void {
  if (value === undefined) return;
  if (typeof shape === 'string') {
    if (typeof value !== 'string') throw wrong(value, 'a text', pointer);
  } else if (isList(shape)) {
    if (!Array.isArray(value)) throw wrong(value, 'a list', pointer);
    for (const [index, item] of value.entries()) check(item, shape[0], join(pointer, index));
  } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(value, 'an object', pointer);
  } else {
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(shape, key) ? shape[key] : shape['*'];
      if (known !== undefined) check(inner, known, join(pointer, key));
    }
  }
}

function wrong(value: unknown, wanted: string, pointer: string): TypeError {
  const place = pointer === '' ? 'a résumé' : `"${pointer}" of a résumé`;
  return new TypeError(
    `${place} is ${wanted}, not ${named(value)}; give render load(JSON.stringify(value), { path: 'resume.json' }).resume`,
  );
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
