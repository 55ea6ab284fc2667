import { joined, said, within } from './content.ts';
import type { Block, Content } from './document.ts';
import type { Locale } from '../locale/locale.ts';

/** A thing with a name, such as a skill or an interest, before it is known what is said of it. */
export interface Named {
  readonly name: Content;
  /** How well; said quietly, in brackets. */
  readonly level: Content;
  readonly keywords: readonly Content[];
  readonly blocks: readonly Block[];
}

/** Things with names: a labelled row each, save those of which nothing more is said: they share a line. */
export function rowsOf(things: readonly Named[], locale: Locale): readonly Block[] {
  const bare = things.every(({ keywords, blocks }) => keywords.length === 0 && blocks.length === 0);
  return bare ? lineUp(things, locale) : things.flatMap((thing) => row(thing, locale));
}

/** Things with names in one line: "French (native), English (bilingual)". */
export function lineUp(things: readonly Named[], locale: Locale): readonly Block[] {
  const content = joined(
    things.map(({ name, level, keywords }) => [...name, ...aside([level, ...keywords], locale)]),
    locale.separator,
  );
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

function row({ name, level, keywords, blocks }: Named, locale: Locale): readonly Block[] {
  const listed = joined(keywords, locale.separator);
  const content = listed.length === 0 ? level : [...listed, ...aside([level], locale)];
  const label = within(locale.labelled, name);
  const [first, ...rest] = blocks;
  if (name.length > 0 && content.length > 0) return [{ kind: 'labelled', label, content }, ...blocks];
  if (name.length > 0 && first?.kind === 'paragraph')
    return [{ kind: 'labelled', label, content: first.content }, ...rest];
  const alone = name.length > 0 ? name : content;
  return alone.length === 0 ? blocks : [{ kind: 'paragraph', content: alone }, ...blocks];
}

function aside(contents: readonly Content[], locale: Locale): Content {
  return said(within(locale.aside, joined(contents, locale.separator)), 'muted');
}
