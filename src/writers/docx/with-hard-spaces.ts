import { textOf } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { lineBreaks } from '../../layout/breaks/line-breaks.ts';

const HARD_SPACE = '\u00A0';

/** Characters; what is longer would leave a hole at the end of the line before it. */
const LONGEST = 60;

/** A content in a language (a BCP 47 tag) in which Word may end a line only where the pages do: at all other spaces it has hard ones. */
export function withHardSpaces(content: Content, language: string): Content {
  const text = textOf(content);
  const breaks = new Set(lineBreaks(text, language).offsets);
  let start = 0;
  return content.map((inline) => {
    const offset = start;
    start += inline.text.length;
    const last = inline.unbroken && inline.text.length <= LONGEST ? start : 0;
    const isHard = (end: number): boolean => /\S/.test(text.charAt(end)) && (end < last || !breaks.has(end));
    return {
      ...inline,
      text: inline.text.replace(/ +/g, (spaces, at: number) =>
        isHard(offset + at + spaces.length) ? HARD_SPACE.repeat(spaces.length) : spaces,
      ),
    };
  });
}

/** A content that no line ends inside, unless it is long; a telephone number keeps its spaces, by which programs know it. */
export function heldTogether(content: Content): Content {
  const text = textOf(content);
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return content;
  return content.map((inline) => ({ ...inline, text: inline.text.replaceAll(' ', HARD_SPACE) }));
}
