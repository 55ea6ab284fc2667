import { otherSpaceIn, otherSpaces, spaceName } from './look-alike.ts';
import { placesOf } from '../place.ts';

/** What stands between a key and its value, and is not a colon and a space. */
export interface WrongColon {
  readonly message: string;
  readonly hint: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The text put right, in all its lines; absent where the key is none that a résumé has. */
  readonly mended?: string;
}

/** Groups the hyphens and the key. */
const key = String.raw`([ \t]*(?:- +)*)([A-Za-z][\w-]*)[ \u00A0]*`;
const colon = `(?:：|:(?=[${otherSpaces}])|:(?=[^\\s/:]))`;

/** Looks for it after the key that a text of one or more lines begins with. */
export function wrongColon(text: string): WrongColon | undefined {
  const [found, , name = ''] = new RegExp(`^${key}${colon}`).exec(text) ?? [];
  if (found === undefined) return undefined;
  const start = found.length - 1;
  const mended = placesOf(name).length > 0 ? { mended: mend(text) } : {};
  if (found.endsWith('：')) {
    const message = 'a full-width colon follows a key, which YAML takes for a letter';
    return { message, hint: 'type ": ", an ordinary colon and a space', start, end: start + 1, ...mended };
  }
  const space = otherSpaceIn(text.charAt(start + 1));
  if (space !== undefined) {
    const message = `the space behind the colon of a field is a ${spaceName(space)}`;
    return { message, hint: 'type an ordinary space', start: start + 1, end: start + 2, ...mended };
  }
  const message = 'a space is missing after the colon of a field';
  const lines = text.match(new RegExp(`^${key}${colon}`, 'gm')) ?? [];
  const hint = `put a space after ${lines.length > 1 ? 'each' : 'the'} colon`;
  return { message, hint, start, end: start + 1, ...mended };
}

/** The same text with a colon and a space after each field of a résumé that a line begins with. */
function mend(text: string): string {
  const pattern = new RegExp(`^${key}${colon}[ ${otherSpaces}]*(?=(\\S?))`, 'gm');
  return text.replace(pattern, (all: string, before: string, name: string, next: string) =>
    placesOf(name).length > 0 ? `${before}${name}:${next === '' ? '' : ' '}` : all,
  );
}
