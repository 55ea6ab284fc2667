import { quoted } from './visible.ts';

/** A value as a message to programmers names it: a text itself, of anything else its kind, such as Uint8Array. */
export function named(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
