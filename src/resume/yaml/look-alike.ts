/** Spaces that editors show like the ordinary one and that YAML takes for letters, by their names. */
const names = new Map([
  ['\u00A0', 'no-break space'],
  ['\u2007', 'figure space'],
  ['\u202F', 'narrow no-break space'],
  ['\u3000', 'full-width space'],
]);

/** These spaces as they stand inside the brackets of a regular expression. */
export const otherSpaces = String.raw`\u00A0\u2007\u202F\u3000`;

/** The first of these spaces in a text. */
export function otherSpaceIn(text: string): string | undefined {
  return Array.from(text).find((sign) => names.has(sign));
}

/** What a space is called. */
export function spaceName(space: string): string {
  return names.get(space) ?? 'space';
}

/** The same text with ordinary spaces, as wide as it looks. */
export function withOrdinarySpaces(text: string): string {
  return Array.from(text, (sign) => (names.has(sign) ? (sign === '\u3000' ? '  ' : ' ') : sign)).join('');
}
