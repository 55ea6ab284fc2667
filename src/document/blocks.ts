/** A part of a text of several lines, in inline Markdown: one paragraph without a marker, or the items of a list with one. */
export interface TextBlock {
  readonly marker: Marker;
  readonly texts: readonly string[];
}

export type Marker = 'none' | 'bullet' | 'number';

interface Draft {
  readonly marker: Marker;
  readonly texts: string[];
}

const bullet = /^\s*[-*•]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
const forcedEnd = /(?: {2}|\\)$/;

/** Ideographs and kana, between which a line end stands for no space. */
const endsIdeographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const beginsIdeographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * The paragraphs and lists of a text: blank lines part paragraphs; lines that begin with "- ", "* " or "• " are items; so are
 * lines numbered from 1 when there are at least two. Other lines continue what stands above. Lists are one level deep.
 */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: Draft[] = [];
  const lines = text.split('\n');
  const lastSecond = lines.findLastIndex((line) => numberOf(line) === 2);
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const marker = markerOf(line, last, index < lastSecond);
    if (marker !== 'none') {
      const item = line.replace(marker === 'bullet' ? bullet : number, '');
      if (last?.marker === marker && numberOf(line) !== 1) last.texts.push(item);
      else blocks.push({ marker, texts: [item] });
    } else if (afterBlank || last === undefined) {
      blocks.push({ marker, texts: [line] });
    } else {
      last.texts.push(joined(last.texts.pop() ?? '', line));
    }
    afterBlank = false;
  }
  return blocks.map(({ marker, texts }) => ({ marker, texts: texts.map((text) => text.trim()) }));
}

/** A lone "1986. A good year" is a sentence: a number makes an item only where its neighbour says so. */
function markerOf(line: string, last: Draft | undefined, secondFollows: boolean): Marker {
  if (bullet.test(line)) return 'bullet';
  const value = numberOf(line);
  if (value === 1 && secondFollows) return 'number';
  return last?.marker === 'number' && value === last.texts.length + 1 ? 'number' : 'none';
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
