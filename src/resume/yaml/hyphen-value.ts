import type { Mistake } from './mistake.ts';
import { takesList } from '../place.ts';
import type { WrittenLine } from './yaml-line.ts';

/** A value that begins with the hyphen of a list, on the line of its key. */
export function hyphenValue({ key = '', value, valueStart: start, continued }: WrittenLine): Mistake {
  const mistake = { code: 'yaml-syntax', start, end: start + 1 } as const;
  if (/^-\s*(?:#|$)/.test(value)) {
    const message = 'a value cannot be a hyphen alone, which begins a list';
    return {
      ...mistake,
      message,
      hint: takesList(key) ? 'begin the list on the next line, or remove the key' : 'remove the key, or write a value',
    };
  }
  const message = 'a value cannot begin with a hyphen and a space, which begin the item of a list';
  if (takesList(key)) return { ...mistake, message, hint: 'begin the list on the next line' };
  const hint = continued
    ? 'write | in its place and the lines with hyphens below it, as parts of a text'
    : 'put the whole value in quotes, or leave the hyphen out';
  return { ...mistake, message, hint };
}
