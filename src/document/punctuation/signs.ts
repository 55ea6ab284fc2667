/** A quotation mark or apostrophe, straight or curly, by what stands beside it. */
export interface Sign {
  readonly at: number;
  readonly text: string;
  /** May open a quotation. */
  readonly opens: boolean;
  /** May close one. */
  readonly closes: boolean;
  /** May as well be something else that stands there: inches after a number, an apostrophe after a word. */
  readonly doubtful: boolean;
}

const letter = /[\p{L}\p{M}]/u;
const wordSign = /[\p{L}\p{M}\p{N}_]/u;
/** Scripts in which words stand, or endings follow, without a space. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const bracketBefore = /[([{]/;
const pointAfter = /[.,;:!?…)\]}。、，；：！？）]/;

export const isLetter = (sign: string): boolean => letter.test(sign);
export const isDigit = (sign: string): boolean => /^\d/.test(sign);
export const isWord = (sign: string): boolean => wordSign.test(sign) && !spaceless.test(sign);

/** The signs of a text among `wanted`, in order. */
export function signsOf(text: string, wanted: ReadonlySet<string>): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length; at++) if (wanted.has(text.charAt(at))) signs.push(signAt(text, at));
  return signs;
}

function signAt(text: string, at: number): Sign {
  const sign = text.charAt(at);
  const [left, right] = besides(text, at);
  const single = sign === "'";
  const shortYear = single && /^\d\ds?(?![\p{L}\d])/u.test(text.slice(at + 1, at + 5));
  const opens = !isBlank(right) && !isWord(left) && !shortYear && (startsWord(left) || !pointAfter.test(right));
  const closes = !isBlank(left) && !isWord(right) && !bracketBefore.test(left);
  const doubtful = isDigit(left) || (single && isLetter(left) && right !== '' && isBlank(right));
  return { at, text: sign, opens, closes, doubtful };
}

/** No-break spaces, which belong to French marks. */
export const isMarkSpace = (sign: string): boolean => sign === '\u202F' || sign === '\u00A0';

/** The characters at both sides, empty at an end; spaces that belong to marks are passed over. */
export function besides(text: string, at: number): readonly [left: string, right: string] {
  let left = at - 1;
  let right = at + 1;
  while (isMarkSpace(text.charAt(left))) left--;
  while (isMarkSpace(text.charAt(right))) right++;
  return [text.charAt(left), text.charAt(right)];
}

function isBlank(sign: string): boolean {
  return sign.trim() === '';
}

function startsWord(left: string): boolean {
  return isBlank(left) || bracketBefore.test(left);
}
