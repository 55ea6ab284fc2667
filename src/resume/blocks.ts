import { linesOf, type Marker, type TextLine } from './text-line.ts';

/** A part of a text of several lines, in inline Markdown: a paragraph, which is one item without a marker, or a list. */
export interface TextBlock {
  readonly marker: Marker;
  /** The number of its first item. */
  readonly start: number;
  readonly items: readonly TextItem[];
}

/** A paragraph, or an item of a list, with the lists inside it, whose items hold none. */
export interface TextItem {
  readonly text: string;
  readonly lists: readonly TextBlock[];
  /** Stands where a third level would be, and is laid on the second. */
  readonly isTooDeep?: true;
}

interface Draft {
  readonly marker: Marker;
  readonly start: number;
  /** Where its last item stands that is not too deep. */
  indent: number;
  readonly items: DraftItem[];
}

interface DraftItem {
  readonly textLines: string[];
  readonly lists: Draft[];
  readonly isTooDeep?: true;
}

/** Lists begin below it: larger numbers are years and amounts. */
const largestOfTwoDigits = 99;
/** An indent of one space more is a slip of the hand. */
const DEEPER = 2;
const forcedEnd = /(?: {2}|\\)$/;

/** Ideographs and kana, between which a line end stands for no space. */
const endsIdeographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const beginsIdeographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * The paragraphs and lists of a text: blank lines part paragraphs; lines that begin with "- ", "* " or "• " are items; so are
 * lines with numbers in sequence, from any of two digits on. Items that stand at least two spaces deeper than the one above are
 * inside it; in the text of a list's item, so are those below a paragraph. Other lines continue what stands above.
 */
export function blocksOf(text: string, of: 'prose' | 'item' = 'prose'): readonly TextBlock[] {
  const blocks: Draft[] = [];
  const lines = linesOf(text);
  const [only] = lines;
  // Nearly every text: nothing has to be found out about lines that stand above or below.
  if (only?.marker === 'none' && lines.length === 1) return [paragraph(only.whole)];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    const above = last?.items.at(-1);
    const isInside = last?.marker === 'none' ? of === 'item' : last && line.indent >= last.indent + DEEPER;
    const opens = opensList(index, lines);
    const inner = above && isInside ? listOf(line, above.lists, opens) : undefined;
    const list = inner ?? listOf(line, blocks, opens);
    if (list) {
      const isTooDeep = inner !== undefined && line.indent >= inner.indent + DEEPER;
      list.items.push({ textLines: [line.text], lists: [], ...(isTooDeep && { isTooDeep }) });
      if (!isTooDeep) list.indent = line.indent;
    } else if (above === undefined || line.afterBlank) {
      blocks.push({ marker: 'none', start: 1, indent: 0, items: [{ textLines: [line.whole], lists: [] }] });
    } else {
      const end = above.lists.at(-1)?.items.at(-1) ?? above;
      end.textLines.push(line.whole);
    }
  }
  return blocks.map(finished);
}

function paragraph(text: string): TextBlock {
  return { marker: 'none', start: 1, items: [{ text: text.trim(), lists: [] }] };
}

/** The list of a level that a line is an item of; it begins there if it has to. */
function listOf({ marker, value, indent }: TextLine, level: Draft[], opens: boolean): Draft | undefined {
  const last = level.at(-1);
  const counted = last?.marker === 'bullet' ? level.at(-2) : last;
  const isNext = marker === 'number' && counted?.marker === 'number' && value === counted.start + counted.items.length;
  if (marker === 'bullet' ? last?.marker === 'bullet' : isNext && counted === last) return last;
  if (!isNext && !opens) return undefined;
  const isDeeper = last !== undefined && last.marker !== 'none' && indent >= last.indent + DEEPER;
  const list: Draft = {
    marker,
    start: marker === 'number' ? value : 1,
    indent: isDeeper ? last.indent : indent,
    items: [],
  };
  level.push(list);
  return list;
}

/** Whether a line may begin a list: a lone "1986. A good year" is a sentence, and a number does so only where its neighbour is the next. */
function opensList(index: number, lines: readonly TextLine[]): boolean {
  const line = lines[index];
  if (line?.marker !== 'number') return line?.marker === 'bullet';
  if (line.value >= largestOfTwoDigits) return false;
  for (let next = index + 1; next < lines.length; next++) {
    const other = lines[next];
    if (!other || (other.marker === 'none' && other.afterBlank)) return false;
    if (other.marker === 'none' || other.indent >= line.indent + DEEPER) continue;
    if (other.indent <= line.indent - DEEPER) return false;
    if (other.marker === 'number') return other.value === line.value + 1;
  }
  return false;
}

function finished({ marker, start, items }: Draft): TextBlock {
  return {
    marker,
    start,
    items: items.map(({ textLines, lists, ...item }) => ({
      text: joined(textLines),
      lists: lists.map(finished),
      ...item,
    })),
  };
}

/** The lines of one paragraph; two spaces or a backslash before a line end force it, as in Markdown. */
function joined(lines: readonly string[]): string {
  const parts = lines.map((line, index) => {
    const next = lines[index + 1]?.trimStart();
    const start = index === 0 ? line : line.trimStart();
    if (next === undefined) return start;
    if (forcedEnd.test(line)) return `${start}\n`;
    const end = start.trimEnd();
    return endsIdeographic.test(end) && beginsIdeographic.test(next) ? end : `${end} `;
  });
  return parts.join('').trim();
}
