// Controls, format characters (zero-width, bidi, tags), line and paragraph separators, lone surrogates, noncharacters.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Spaces that look like the ordinary one, at the edge of a text, where nobody sees that they are there. */
const edges = /^[\u00A0\u2000-\u200A\u202F\u3000]+|[\u00A0\u2000-\u200A\u202F\u3000]+$/g;

/** The characters that nearly all messages are made of. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Text as it may be printed anywhere: what has no shape of its own, or changes its neighbours', stands as `\u{…}`. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(invisible, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** A value of the user's inside a message: in quotes, visible, and cut after `limit` characters. */
export function quoted(text: string, limit = 60): string {
  // Twice the limit in code units holds the limit in characters, so that a long text is never taken apart whole.
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  const whole = characters.length <= limit && text.length <= 2 * limit + 2;
  const shown = visible(whole ? text : `${characters.slice(0, limit - 1).join('')}…`);
  return `"${plain.test(shown) ? shown : shown.replace(edges, (spaces) => Array.from(spaces, escaped).join(''))}"`;
}

/** Text that UTF-8 can carry: lone surrogates become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
