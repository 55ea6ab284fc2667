import { joined, rowContent, said, within } from './content.ts';
import type { Block, Content, Labelled } from './document.ts';
import type { Locale } from '../locale/locale.ts';

/** A thing with a name, such as a skill or an interest, before it is known what is said of it. */
export interface Named {
  readonly name: Content;
  /** How well; said quietly, in brackets. */
  readonly level: Content;
  readonly keywords: readonly Content[];
  readonly blocks: readonly Block[];
}

/**
 * Things with names: a labelled row each, save those of which nothing more is said: they share a line. Where sentences belong to
 * some of the rows, each row is a line with its sentences below it, so that it is seen which belong together.
 */
export function rowsOf(things: readonly Named[], locale: Locale): readonly Block[] {
  const bare = things.every(({ keywords, blocks }) => keywords.length === 0 && blocks.length === 0);
  if (bare) return lineUp(things, locale);
  const rows = things.map((thing) => rowOf(thing, locale));
  const grouped = rows.some(({ blocks }) => blocks.length > 0);
  return rows.flatMap(({ blocks, ...row }): readonly Block[] => {
    if (row.content.length === 0) return blocks;
    return [grouped ? { kind: 'line', content: rowContent(row), blocks } : { kind: 'labelled', ...row }];
  });
}

/** Things with names in one line: "French (native), English (bilingual)". */
export function lineUp(things: readonly Named[], locale: Locale): readonly Block[] {
  const content = joined(
    things.map(({ name, level, keywords }) => [...name, ...aside([level, ...keywords], locale)]),
    locale.separator,
  );
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

/** A thing as a row, with what stands below it. */
interface Row extends Omit<Labelled, 'kind'> {
  readonly blocks: readonly Block[];
}

function rowOf({ name, level, keywords, blocks }: Named, locale: Locale): Row {
  const listed = joined(keywords, locale.separator);
  const quiet = aside([level], locale);
  if (name.length === 0) return { content: listed.length === 0 ? level : [...listed, ...quiet], blocks };
  // Behind the keywords the level would read as that of the last one.
  const label =
    level.length === 0
      ? within(locale.labelled, name)
      : [...name, ...quiet, ...within(locale.labelled, [{ text: '' }])];
  if (listed.length > 0) return { label, content: listed, blocks };
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') return { label, content: first.content, blocks: rest };
  return { content: [...said(name, 'strong'), ...quiet], blocks };
}

function aside(contents: readonly Content[], locale: Locale): Content {
  return said(within(locale.aside, joined(contents, locale.separator)), 'muted');
}
