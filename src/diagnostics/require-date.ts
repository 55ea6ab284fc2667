import { named } from './named.ts';

/** Throws a TypeError when a caller without types gives something other than a date, or one that does not exist. */
export function requireDate(what: string, given: unknown): void {
  // Not by its constructor: a date may come from another realm.
  if (named(given) !== 'Date') throw new TypeError(`${what} is a Date, not ${named(given)}`);
  if (Number.isNaN(Number(given))) throw new TypeError(`${what} is no date that exists`);
}
