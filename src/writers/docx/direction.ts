/** Characters of the scripts that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

export type Direction = 'ltr' | 'rtl';

export interface Directed {
  readonly text: string;
  readonly direction: Direction;
}

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * Text cut where its direction changes. What has none of its own (digits, spaces, punctuation) goes with its neighbours
 * where they agree, else with the paragraph.
 */
export function byDirection(text: string, paragraph: Direction): readonly Directed[] {
  if (paragraph === 'ltr' && !hasRightToLeft(text)) return [{ text, direction: 'ltr' }];
  const stretches = text.match(/\p{L}[\p{L}\p{M}]*|\P{L}+/gu)?.flatMap(sameDirection) ?? [];
  const directed: Directed[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const before = directed.at(-1);
    const after = stretches[index + 1]?.own ?? paragraph;
    const direction = stretch.own ?? (before?.direction === after ? after : paragraph);
    if (before?.direction === direction) directed.splice(-1, 1, { text: before.text + stretch.text, direction });
    else directed.push({ text: stretch.text, direction });
  }
  return directed;
}

interface Stretch {
  readonly text: string;
  readonly own: Direction | undefined;
}

/** A word, cut where letters of both directions touch; anything else as it is. */
function sameDirection(word: string): readonly Stretch[] {
  if (!/^\p{L}/u.test(word)) return [{ text: word, own: undefined }];
  const stretches: Stretch[] = [];
  for (const character of word) {
    const last = stretches.at(-1);
    const own = /\p{M}/u.test(character) && last ? last.own : hasRightToLeft(character) ? 'rtl' : 'ltr';
    if (last && last.own === own) stretches.splice(-1, 1, { text: last.text + character, own });
    else stretches.push({ text: character, own });
  }
  return stretches;
}
