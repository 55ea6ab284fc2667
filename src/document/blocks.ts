/** A part of a text of several lines, in inline Markdown: one paragraph without a marker, or the items of a list with one. */
export interface TextBlock {
  readonly marker: Marker;
  /** The number of its first item. */
  readonly start: number;
  readonly texts: readonly string[];
}

export type Marker = 'none' | 'bullet' | 'number';

interface Draft {
  readonly marker: Marker;
  readonly start: number;
  readonly texts: string[];
}

const bullet = /^\s*[-*•]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
/** Lists begin below it: larger numbers are years and amounts. */
const largestOfTwoDigits = 99;
const forcedEnd = /(?: {2}|\\)$/;

/** Ideographs and kana, between which a line end stands for no space. */
const endsIdeographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const beginsIdeographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * The paragraphs and lists of a text: blank lines part paragraphs; lines that begin with "- ", "* " or "• " are items; so are
 * lines with numbers in sequence, from any of two digits on. Other lines continue what stands above. Lists are one level deep.
 */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: Draft[] = [];
  const lines = text.split('\n');
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const value = numberOf(line);
    if (bullet.test(line)) {
      const item = line.replace(bullet, '');
      if (last?.marker === 'bullet') last.texts.push(item);
      else blocks.push({ marker: 'bullet', start: 1, texts: [item] });
    } else if (last?.marker === 'number' && value === last.start + last.texts.length) {
      last.texts.push(line.replace(number, ''));
    } else if (value !== undefined && value < largestOfTwoDigits && numberAfter(index, lines) === value + 1) {
      blocks.push({ marker: 'number', start: value, texts: [line.replace(number, '')] });
    } else if (afterBlank || last === undefined) {
      blocks.push({ marker: 'none', start: 1, texts: [line] });
    } else {
      last.texts.push(joined(last.texts.pop() ?? '', line));
    }
    afterBlank = false;
  }
  return blocks.map((block) => ({ ...block, texts: block.texts.map((text) => text.trim()) }));
}

/** The next number before another paragraph: a lone "1986. A good year" is a sentence, and a number makes an item only where its neighbour says so. */
function numberAfter(index: number, lines: readonly string[]): number | undefined {
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const value = numberOf(line);
    if (value !== undefined) return value;
    const isParagraph = line.trim() !== '' && lines[next - 1]?.trim() === '' && !bullet.test(line);
    if (isParagraph) return undefined;
  }
  return undefined;
}

function numberOf(line: string): number | undefined {
  const digits = number.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** One line after another of the same paragraph; two spaces or a backslash before the line end force it, as in Markdown. */
function joined(before: string, line: string): string {
  const after = line.trimStart();
  if (forcedEnd.test(before)) return `${before}\n${after}`;
  const tight = endsIdeographic.test(before.trimEnd()) && beginsIdeographic.test(after);
  return `${before.trimEnd()}${tight ? '' : ' '}${after}`;
}
