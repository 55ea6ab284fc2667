import { quoted } from './visible.ts';

/** Throws a TypeError when a caller without types gives something other than the text of a résumé. */
export function requireText(given: unknown): void {
  if (typeof given === 'string') return;
  throw new TypeError(`load takes the text of a résumé as a string, not ${named(given)}; decode bytes as UTF-8 first`);
}

/** Throws a TypeError when a caller without types gives something other than one of the words that are possible. */
export function requireChoice(what: string, given: unknown, choices: readonly string[]): void {
  if (typeof given === 'string' && choices.includes(given)) return;
  throw new TypeError(`${what} cannot be ${named(given)}; it takes ${choices.join(' or ')}`);
}

/** A value as a message names it: a text itself, of anything else its kind, such as Uint8Array. */
function named(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
