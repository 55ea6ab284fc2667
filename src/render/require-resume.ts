import { named } from '../diagnostics/named.ts';
import { resumeShape, type Shape } from '../resume/fields.generated.ts';
import { isList } from '../resume/is-list.ts';
import { join } from '../resume/pointer.ts';

/**
 * Throws a TypeError that names the place when a caller without types gives something other than a résumé as `load` makes it:
 * texts, in lists and objects where the schema has those. What the schema does not have is nobody's affair.
 */
export function requireResume(given: unknown): void {
  const misfit = misfitIn(given, resumeShape);
  if (!misfit) return;
  const { value, wanted, steps } = misfit;
  const place = steps.length === 0 ? 'a résumé' : `"${steps.reduce(join, '')}" of a résumé`;
  throw new TypeError(
    `${place} is ${wanted}, not ${named(value)}; give render load(JSON.stringify(value), { path: 'resume.json' }).resume`,
  );
}

/** A value that is not of the kind that its place has, and the steps to it. */
interface Misfit {
  readonly value: unknown;
  readonly wanted: 'a text' | 'a list' | 'an object';
  readonly steps: readonly string[];
}

function misfitIn(value: unknown, shape: Shape): Misfit | undefined {
  if (value === undefined) return undefined;
  if (typeof shape === 'string') return typeof value === 'string' ? undefined : { value, wanted: 'a text', steps: [] };
  if (isList(shape) !== Array.isArray(value) || typeof value !== 'object' || value === null)
    return { value, wanted: isList(shape) ? 'a list' : 'an object', steps: [] };
  for (const [key, inner] of Object.entries(value)) {
    const known = isList(shape) ? shape[0] : Object.hasOwn(shape, key) ? shape[key] : shape['*'];
    const found = known === undefined ? undefined : misfitIn(inner, known);
    if (found) return { ...found, steps: [key, ...found.steps] };
  }
  return undefined;
}
