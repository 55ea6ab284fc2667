/** How well a word that is wider than its line is parted at a place: between the parts of an address, at a sign inside them, or anywhere. */
export type Seam = 'joint' | 'sign' | 'letter';

/** Behind a slash, except those of "https://", and behind what divides a list; before a query, a fragment and the place of a mailbox. */
const JOINT = /(?<=[^/]\/)(?!\/)|(?<=[,;])|(?=[?#@])/gu;
/** Before a single sign: behind a hyphen readers would take the end of the line for a hyphenation, and behind a point for that of a sentence. */
const SIGN = /(?<![&=+\-_.%~?#@/])(?=[&=+\-_.%~])/gu;
/** As many letters stay on each line at least: not ".org" or "/pdf" alone. */
const FEWEST = 6;

/** The good places to part a word, by their offsets. */
export function seamsOf(word: string): ReadonlyMap<number, Seam> {
  const seams = new Map<number, Seam>();
  const add = (places: RegExp, seam: Seam): void => {
    for (const { index } of word.matchAll(places)) {
      if (index >= FEWEST && index <= word.length - FEWEST) seams.set(index, seam);
    }
  };
  add(SIGN, 'sign');
  add(JOINT, 'joint');
  return seams;
}
