import { rowContent } from '../../document/content.ts';
import type { Block, Content, Entry, InnerList, Labelled, Line, List, Paragraph } from '../../document/document.ts';
import { spaceAboveFirst, styleOf, type OuterListRole } from '../../theme/styles.ts';
import { listLevels, numberingOf, type ListLevel } from './numbering.ts';
import { paragraph, type Paragraph as WordParagraph } from './paragraph.ts';
import type { Story } from './runs.ts';
import { continueStyleNames, openingStyleNames, type ListRole } from './style-names.ts';
import { heldTogether } from './with-hard-spaces.ts';

/** A block that may begin a page. */
type Starting<Kind extends Paragraph | List | Labelled | Line | Entry> = Extract<Block, Kind>;

/** How deep an entry stands: a position stands inside the entry of its employer. */
type EntryRole = 'title' | 'position';

/** Blocks as paragraphs (`w:p`), in order. */
export function blockParagraphs(blocks: readonly Block[], story: Story, entryRole: EntryRole = 'title'): string {
  return blocks
    .map((block, index) => {
      // A row of keywords at the head of a page would seem to belong to the entry below it.
      const leads = entryRole === 'position' && blocks[index + 1]?.kind === 'labelled';
      const isFirst = entryRole === 'title' && index === 0;
      return block.kind === 'list' ? list(block, { leads, isFirst }, story) : oneBlock(block, story, entryRole);
    })
    .join('');
}

function oneBlock(block: Exclude<Block, List>, story: Story, entryRole: EntryRole): string {
  if (block.kind === 'paragraph') return text(block, story, entryRole);
  if (block.kind === 'labelled') return labelled(block, story, entryRole);
  if (block.kind === 'line') return line(block, story);
  return entry(block, story, entryRole);
}

function text({ content, startsPage }: Starting<Paragraph>, story: Story, entryRole: EntryRole): string {
  const role = entryRole === 'title' ? 'body' : 'description';
  return lines(content)
    .map((line, index) => paragraph({ role, content: line, startsPage: index === 0 ? startsPage : undefined }, story))
    .join('');
}

/** Where a list stands: whether it leads to a row of keywords, and whether a section begins with it. */
interface ListPlace {
  readonly leads: boolean;
  readonly isFirst: boolean;
}

/**
 * A list in its style; the first of several items stays with the second, so that none stands alone under its heading, and the last
 * with what it leads to.
 */
function list(
  { ordered, start = 1, items, startsPage }: Starting<List>,
  { leads, isFirst }: ListPlace,
  story: Story,
): string {
  const role = ordered ? 'number' : 'bullet';
  const { theme, hasHouseStyle } = story.setting;
  const opens = isFirst && !hasHouseStyle && spaceAboveFirst(role, theme) > styleOf(role, theme).before;
  if (opens) story.references.openings.add(role);
  const numbering = ordered ? numberingOf('number', start, story.references) : undefined;
  return items
    .map(({ content, lists }, index) => {
      const isLast = index === items.length - 1;
      const keepWithNext = lists.length > 0 || (isLast ? leads : index === 0) ? true : undefined;
      const first = index === 0 && { startsPage, ...(opens && openingOf(role, numbering)) };
      return (
        point({ role, content, keepWithNext, numbering, ...first }, story) +
        lists.map((each) => innerList(each, story)).join('')
      );
    })
    .join('');
}

/** Programs that do not look at what a style is based on know the item by its numbering. */
function openingOf(role: OuterListRole, numbering: ListLevel | undefined): Pick<WordParagraph, 'style' | 'numbering'> {
  return { style: openingStyleNames[role].id, numbering: numbering ?? listLevels[role] };
}

function innerList({ ordered, start = 1, items }: InnerList, story: Story): string {
  const role = ordered ? 'innerNumber' : 'innerBullet';
  const numbering = ordered ? numberingOf('innerNumber', start, story.references) : undefined;
  return items.map((content) => point({ role, content, numbering }, story)).join('');
}

/** An item of a list, and its lines after a forced line end. */
function point({ content, ...item }: WordParagraph & { readonly role: ListRole }, story: Story): string {
  const [first = [], ...others] = lines(content);
  const { role, keepWithNext } = item;
  const style = continueStyleNames[role].id;
  const continued = others.map((line) => paragraph({ role, content: line, style, keepWithNext }, story));
  return paragraph({ ...item, content: first }, story) + continued.join('');
}

/** A line of its own in a section; in an entry, part of its text. */
function labelled(block: Starting<Labelled>, story: Story, entryRole: EntryRole): string {
  const role = entryRole === 'title' ? 'labelled' : 'description';
  return paragraph({ role, content: rowContent(block), startsPage: block.startsPage }, story);
}

function line({ content, aside, blocks, startsPage }: Starting<Line>, story: Story): string {
  const keepWithNext = blocks.length > 0 ? true : undefined;
  const head = paragraph({ role: 'line', content, aside, keepWithNext, startsPage }, story);
  return head + blockParagraphs(blocks, story, 'position');
}

function entry({ title, startsPage, aside, details, blocks }: Starting<Entry>, story: Story, role: EntryRole): string {
  // Nothing of the entry follows its last line: without this, short entries would hang together for pages.
  const letsGo = (line: number): false | undefined =>
    line === details.length && blocks.length === 0 ? false : undefined;
  const detailLines = details.map(({ content, aside: place }, index) =>
    paragraph(
      { role: 'details', content, aside: place && heldTogether(place), keepWithNext: letsGo(index + 1) },
      story,
    ),
  );
  return (
    paragraph({ role, content: title, aside, startsPage, keepWithNext: letsGo(0) }, story) +
    detailLines.join('') +
    blockParagraphs(blocks, story, 'position')
  );
}

/** A content cut at its forced line ends, each line a paragraph of its own. */
function lines(content: Content): readonly Content[] {
  const cut: Content[] = [[]];
  for (const inline of content) {
    const [first = '', ...others] = inline.text.split('\n');
    cut.push([...(cut.pop() ?? []), { ...inline, text: first }], ...others.map((text) => [{ ...inline, text }]));
  }
  return cut.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
