import { named } from './named.ts';

/** Throws a TypeError when a caller without types gives something other than one of the words that are possible. */
export function requireChoice(what: string, given: unknown, choices: readonly string[]): void {
  if (typeof given === 'string' && choices.includes(given)) return;
  throw new TypeError(`${what} cannot be ${named(given)}; it takes ${choices.join(' or ')}`);
}
