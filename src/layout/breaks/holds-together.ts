import { LETTER } from './letter.ts';

const NO_BREAK_SPACE = /[\u00a0\u202f\u2060\ufeff]$/;
/** A dash between words does not begin a line. */
const DASH = /^[–—-]\s/;
/**
 * What stays with the word behind its space: a letter with a point ("J. R. R. Tolkien", "z. B."), what opens ("« grands »"; UAX #14,
 * LB14 and LB15a) and the sign before a number ("§ 5", "€ 20").
 */
const LEADING = new RegExp(
  `(?:^|[\\s(.])${LETTER}\\.\\s$|[([{„‚¿¡]\\s+$|(?:^|[\\s(])(?:[«‹“‘]|(?<!\\d\\s)[§№#€£$¥₽₴±~≈−])\\s+$`,
);
const FIGURE = /\d\s+$/;
/** The sign behind a number, as in "5 %"; before another number it is that one's. */
const SIGN = /^[%‰°€£$¥₽₴](?!\d)/;
/** The groups of a long number: "1 200 000". */
const GROUP = /(?:^|\D)\d{1,3}\s$/;
const NEXT_GROUP = /^\d{3}(?!\d)/;

/** Whether the space that ends `before` holds it and `after` together, whatever the language. */
export function holdsTogether(before: string, after: string): boolean {
  if (NO_BREAK_SPACE.test(before) || DASH.test(after) || LEADING.test(before)) return true;
  return FIGURE.test(before) && (SIGN.test(after) || (GROUP.test(before) && NEXT_GROUP.test(after)));
}
