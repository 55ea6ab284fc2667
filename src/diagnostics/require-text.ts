import { named } from './named.ts';

/** Throws a TypeError when a caller without types gives something other than the text of a résumé. */
export function requireText(given: unknown): void {
  if (typeof given === 'string') return;
  throw new TypeError(`load takes the text of a résumé as a string, not ${named(given)}; decode bytes as UTF-8 first`);
}
