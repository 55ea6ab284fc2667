import type { Report } from '../diagnostics/diagnostic.ts';
import type { Label, Locale } from '../locale/locale.ts';
import { blocksOf, type TextBlock, type TextItem } from '../resume/blocks.ts';
import { join } from '../resume/pointer.ts';
import { joined, within } from './content.ts';
import { formatDate, formatRange, type OpenEnd } from './dates.ts';
import type { Block, Content, Inline, InnerList, Labelled, ListItem, Numbering } from './document.ts';
import type { InlineParser, Run } from './inline.ts';
import { linkTo, type Link } from '../resume/values/link.ts';
import { printable } from './printable.ts';
import type { Punctuator } from './punctuator.ts';
import { unlinked } from './unlinked.ts';

/** What every part of the document is composed with. */
export interface Composer {
  readonly locale: Locale;
  readonly parseInline: InlineParser;
  readonly punctuate: Punctuator;
  /** The locale's countries, where a country is named. */
  readonly countries: string;
  readonly report: Report;
}

/** The items of a list of the résumé, each with its place in it. */
export function entriesOf<Entry extends object>(
  entries: readonly Entry[] | undefined,
  pointer: string,
  composer: Composer,
): readonly Fields<Entry>[] {
  return (entries ?? []).map((entry, index) => new Fields(entry, `${pointer}/${index}`, composer));
}

/**
 * An object of the résumé, read as document content: every text printable, dates in words, links checked, each run with the
 * pointer of its value. What is not given is empty.
 */
export class Fields<Entry extends object> {
  readonly entry: Entry;
  readonly pointer: string;
  readonly composer: Composer;

  constructor(entry: Entry, pointer: string, composer: Composer) {
    this.entry = entry;
    this.pointer = pointer;
    this.composer = composer;
  }

  /** A field of one line: a name, a title, a few words. */
  line(key: keyof Entry & string): Content {
    return this.#words(this.#text(key), this.#at(key));
  }

  /** A field of one line that is no words, exactly as it is written: an address, a number, a user's name. */
  verbatim(key: keyof Entry & string): Content {
    const pointer = this.#at(key);
    const text = this.#line(this.#text(key), pointer);
    return text === '' ? [] : [{ text, pointer }];
  }

  /** The items of a list of one-line texts, or the lines of one text. */
  lines(key: keyof Entry & string): readonly Content[] {
    return this.#texts(key).flatMap(([text, pointer]) => nonEmpty(this.#words(text, pointer)));
  }

  /** The paragraphs and lists of a text that may hold inline Markdown. */
  prose(key: keyof Entry & string): readonly Block[] {
    return this.#blocks(key).flatMap((block) => this.#block(block, this.#at(key)));
  }

  /** Somebody's very words: prose, in quotation marks where it is a single paragraph. */
  quotation(key: keyof Entry & string): readonly Block[] {
    const [first, ...rest] = this.#blocks(key);
    if (first?.marker !== 'none' || rest.length > 0) return this.prose(key);
    return this.#block(first, this.#at(key), this.composer.locale.quotation);
  }

  /**
   * A bulleted list of texts that may hold inline Markdown; a text of several paragraphs or points makes as many items, and a list
   * below a paragraph is inside its item.
   */
  list(key: keyof Entry & string): readonly Block[] {
    const items = this.#texts(key).flatMap(([text, pointer]) =>
      blocksOf(this.#printable(text, pointer), 'item').flatMap(({ marker, start, items }) =>
        items.flatMap((item, index) =>
          this.#item(marker === 'number' ? { ...item, text: `${start + index}. ${item.text}` } : item, pointer),
        ),
      ),
    );
    return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
  }

  /** The items of a list in one row after a word of the program's. */
  row(label: Label, key: keyof Entry & string): readonly Labelled[] {
    const { labelled, labels, separator } = this.composer.locale;
    const content = joined(this.lines(key), separator);
    return content.length === 0
      ? []
      : [{ kind: 'labelled', label: within(labelled, [{ text: labels[label] }]), content }];
  }

  /** An address as people read it, linked where it is safe to follow. */
  url(key: keyof Entry & string): Content {
    const pointer = this.#at(key);
    return this.verbatim(key).map(({ text }) => this.linked(text, linkTo(text), pointer));
  }

  /** A text with its link; a warning where there is none. */
  linked(text: string, link: Link | undefined, pointer: string): Inline {
    if (link === undefined) this.composer.report(unlinked(text, pointer));
    return { unbroken: true, pointer, ...(link ?? { text }) };
  }

  date(key: keyof Entry & string): Content {
    return this.verbatim(key).map((inline) => ({
      unbroken: true,
      ...inline,
      text: formatDate(inline.text, this.composer.locale),
    }));
  }

  /** From the start to the end date. */
  period(openEnd: OpenEnd, start: keyof Entry & string, end: keyof Entry & string): Content {
    const [from] = this.verbatim(start);
    const [to] = this.verbatim(end);
    const text = formatRange(from?.text ?? '', to?.text ?? '', openEnd, this.composer.locale);
    return text === '' ? [] : [{ text, unbroken: true, pointer: this.#at(from === undefined ? end : start) }];
  }

  /** The JSON Pointer of a field. */
  #at(key: string): string {
    return join(this.pointer, key);
  }

  #text(key: keyof Entry & string): string {
    const value = this.entry[key];
    return typeof value === 'string' ? value : '';
  }

  #texts(key: keyof Entry & string): readonly (readonly [text: string, pointer: string])[] {
    const values: unknown = this.entry[key];
    const pointer = this.#at(key);
    if (typeof values === 'string') return values.split('\n').map((line) => [line, pointer]);
    if (!Array.isArray(values)) return [];
    return values.map((value, index) => [typeof value === 'string' ? value : '', `${pointer}/${index}`]);
  }

  #printable(text: string, pointer: string): string {
    return printable(text, pointer, this.composer.report);
  }

  #line(text: string, pointer: string): string {
    const whole = this.#printable(text, pointer);
    // As most are already.
    return (/\n| {2}/.test(whole) ? whole.replace(/[ \n]+/g, ' ') : whole).trim();
  }

  #words(text: string, pointer: string): Content {
    const line = this.#line(text, pointer);
    return line === '' ? [] : this.composer.punctuate([{ text: line }]).map((run) => ({ text: run.text, pointer }));
  }

  #blocks(key: keyof Entry & string): readonly TextBlock[] {
    return blocksOf(this.#printable(this.#text(key), this.#at(key)));
  }

  #block(block: TextBlock, pointer: string, pattern?: string): readonly Block[] {
    if (block.marker === 'none') {
      const contents = block.items.flatMap(({ text }) => nonEmpty(this.#marked(text, pointer, pattern)));
      return contents.map((content) => ({ kind: 'paragraph', content }));
    }
    const items = block.items.flatMap((item) => this.#item(item, pointer));
    return items.length === 0 ? [] : [{ kind: 'list', items, ...numberingOf(block) }];
  }

  /** An item with the lists inside it, or theirs in its place when nothing is left of it. */
  #item({ text, lists }: TextItem, pointer: string): readonly ListItem[] {
    const content = this.#marked(text, pointer);
    const inner = lists.flatMap((list) => this.#innerList(list, pointer));
    if (content.length > 0) return [{ content, lists: inner }];
    return inner.flatMap(({ items }) => items.map((content) => ({ content, lists: [] })));
  }

  #innerList(list: TextBlock, pointer: string): readonly InnerList[] {
    const items = list.items.flatMap(({ text }) => nonEmpty(this.#marked(text, pointer)));
    return items.length === 0 ? [] : [{ items, ...numberingOf(list) }];
  }

  /** Inline Markdown as content, in a pattern's place if there is one; empty when nothing but space is left of it. */
  #marked(text: string, pointer: string, pattern?: string): Content {
    // A character reference of Markdown may have brought in what the text itself must not hold.
    const parsed = this.composer
      .parseInline(text)
      .map((run) => ({ ...run, text: this.#printable(run.text, pointer) }))
      .filter((run) => run.text !== '');
    if (parsed.every((run) => run.text.trim() === '')) return [];
    const runs = this.composer.punctuate(pattern === undefined ? parsed : within(pattern, parsed));
    return runs.flatMap((run, index) => this.#run(run, runs[index + 1], pointer));
  }

  #run({ target, ...run }: Run, next: Run | undefined, pointer: string): Content {
    const inline: Inline = { pointer, ...run };
    if (target === undefined) return [inline];
    const link = linkTo(target);
    if (link !== undefined)
      return [{ href: link.href, ...inline, text: run.text === target ? link.text : inline.text }];
    if (next?.target === target) return [inline];
    this.composer.report(unlinked(target, pointer));
    return run.text === target ? [inline] : [inline, { text: ` (${this.#printable(target, pointer)})`, pointer }];
  }
}

function numberingOf({ marker, start }: TextBlock): Numbering {
  return marker === 'number' ? { ordered: true, ...(start !== 1 && { start }) } : { ordered: false };
}

function nonEmpty(content: Content): readonly Content[] {
  return content.length === 0 ? [] : [content];
}
