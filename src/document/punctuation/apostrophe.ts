import { besides, isDigit, isLetter, isWord, type Sign } from './signs.ts';

const hebrew = /[א-ת]/;

/** What a straight sign stands for that is no quotation mark: an apostrophe, or a Hebrew sign; undefined for feet and inches. */
export function apostropheFor({ at, text: sign }: Sign, text: string): string | undefined {
  const [left, right] = besides(text, at);
  if (sign === '"') return hebrew.test(left) && hebrew.test(right) && !isLetter(text.charAt(at + 2)) ? '״' : undefined;
  if (sign !== "'") return undefined;
  if (hebrew.test(left)) return '׳';
  const omission = !isWord(left) && isWord(right);
  return omission || isLetter(left) || (isDigit(left) && isLetter(right)) ? '’' : undefined;
}
