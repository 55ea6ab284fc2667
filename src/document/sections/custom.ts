import type { CustomEntry, CustomSection } from '../../resume/resume.generated.ts';
import { joined, said, whole, within } from '../content.ts';
import type { Block, Content, Section } from '../document.ts';
import { entryOf } from '../entry.ts';
import { entriesOf, type Fields } from '../fields.ts';
import { lineOf } from '../line.ts';

/** A section of the author's own: a line for each entry, unless one of them has more to say; then all are titled entries. */
export function customSection(section: Fields<CustomSection>): Section {
  const { id, title } = section.entry;
  const heading = section.line('title');
  return { id: id ?? title, title: heading.length === 0 ? [{ text: '–' }] : heading, blocks: blocksOf(section) };
}

function blocksOf(section: Fields<CustomSection>): readonly Block[] {
  const entries = entriesOf(section.entry.entries, `${section.pointer}/entries`, section.composer);
  const oneLiners = entries.every((entry) => body(entry).length === 0 && entry.entry.pageBreak === undefined);
  return [
    ...section.prose('summary'),
    ...section.list('highlights'),
    ...section.row('keywords', 'keywords'),
    ...entries.flatMap(oneLiners ? customLine : customEntry),
  ];
}

function customLine(entry: Fields<CustomEntry>): readonly Block[] {
  const { separator, aside } = entry.composer.locale;
  const near = [
    entry.line('name'),
    said(entry.line('description'), 'emphasis'),
    roles(entry),
    people(entry),
    entry.line('location'),
  ];
  const keywords = said(within(aside, joined(entry.lines('keywords'), separator)), 'muted');
  return lineOf({
    near: [[...joined(near, separator), ...keywords]],
    separator,
    url: entry.url('url'),
    aside: dates(entry),
    blocks: [],
  });
}

function customEntry(entry: Fields<CustomEntry>): readonly Block[] {
  return entryOf({
    near: [entry.line('name'), entry.line('description'), roles(entry), people(entry), entry.url('url')],
    far: entry.line('location'),
    aside: dates(entry),
    blocks: [...body(entry), ...entry.row('keywords', 'keywords')],
    pageBreak: entry.entry.pageBreak,
  });
}

function body(entry: Fields<CustomEntry>): readonly Block[] {
  return [...entry.prose('summary'), ...entry.list('highlights')];
}

function roles(entry: Fields<CustomEntry>): Content {
  return joined(entry.lines('roles'), entry.composer.locale.separator);
}

function people(entry: Fields<CustomEntry>): Content {
  const { separator, together } = entry.composer.locale;
  return within(together, joined(entry.lines('people').map(whole), separator));
}

/** A day, a period, or both when both are given. */
function dates(entry: Fields<CustomEntry>): Content {
  return joined([entry.date('date'), entry.period('untold', 'startDate', 'endDate')], entry.composer.locale.separator);
}
