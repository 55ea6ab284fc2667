import { rowContent } from '../document/content.ts';
import type { Block, Content, Entry, InnerList, Labelled, Line, List, Paragraph } from '../document/document.ts';
import { spaceAboveFirst, type OuterListRole } from '../theme/styles.ts';
import type { Role } from '../theme/theme.ts';
import { contextualSpacing } from './contextual-spacing.ts';
import { rowStrips } from './row.ts';
import type { Setting } from './setting.ts';
import { node, type StructureNode } from './structure.ts';
import { bind, changed, penalties, raise, type Strip } from './pages/strip.ts';

/** How deep an entry stands: 1 in a section, 2 inside an entry, as the positions at one employer do. */
type Depth = 1 | 2;

/** An entry of at most so many lines is not divided. */
const SHORT_ENTRY = 9;

/** Sets blocks one under the other and says where a page may end between them. */
export function blockStrips(
  blocks: readonly Block[],
  parent: StructureNode,
  setting: Setting,
  depth: Depth = 1,
): readonly Strip[] {
  let lines: StructureNode | undefined;
  const all: Strip[] = [];
  for (const [index, block] of blocks.entries()) {
    const isOneOfMany =
      block.kind === 'line' && (blocks[index - 1]?.kind === 'line' || blocks[index + 1]?.kind === 'line');
    lines = isOneOfMany ? (lines ?? node('L', parent)) : undefined;
    const set = block.kind === 'line' ? line(block, parent, setting, lines) : oneBlock(block, parent, setting, depth);
    const isFirst = block.kind === 'list' && index === 0 && depth === 1;
    const whole = isFirst ? withSpaceAbove(set, spaceAboveFirst(listRole(block), setting.theme)) : set;
    const strips = block.startsPage ? startingPage(whole) : whole;
    const row = isRow(block) && (isRow(blocks[index - 1]) || isRow(blocks[index + 1]));
    const opens = row || (index === 0 && strips.length === 1);
    // The first two and the last two of a list of short rows stay together, and no heading with a single line above the others.
    const alone = opens && (index === 0 || index === blocks.length - 2) && index < blocks.length - 1;
    // A row of keywords at the head of a page would seem to belong to the entry below it.
    const leads = depth === 2 && block.kind !== 'labelled' && blocks[index + 1]?.kind === 'labelled';
    all.push(...(alone || leads ? raise(strips, -1, penalties.lone) : strips));
  }
  return contextualSpacing(all, setting.theme);
}

function withSpaceAbove([first, ...others]: readonly Strip[], before: number): readonly Strip[] {
  return first ? [changed(first, { before }), ...others] : [];
}

function listRole({ ordered }: List): OuterListRole {
  return ordered ? 'number' : 'bullet';
}

function startingPage([first, ...others]: readonly Strip[]): readonly Strip[] {
  return first ? [changed(first, { startsPage: true }), ...others] : [];
}

function isRow(block: Block | undefined): boolean {
  if (block?.kind === 'entry') return block.details.length === 0 && block.blocks.length === 0;
  return block?.kind === 'labelled' || (block?.kind === 'line' && block.blocks.length === 0);
}

function oneBlock(
  block: Exclude<Block, Line>,
  parent: StructureNode,
  setting: Setting,
  depth: Depth,
): readonly Strip[] {
  if (block.kind === 'paragraph') return paragraph(block, parent, setting, depth);
  if (block.kind === 'list') return list(block, parent, setting);
  if (block.kind === 'labelled') return labelled(block, parent, setting, depth);
  return entry(block, parent, setting, depth);
}

function paragraph({ content }: Paragraph, parent: StructureNode, setting: Setting, depth: Depth): readonly Strip[] {
  const role = depth === 1 ? 'body' : 'description';
  return rowStrips({ role, content, meaning: node('P', parent) }, setting);
}

function list(block: List, parent: StructureNode, setting: Setting): readonly Strip[] {
  const { ordered, start = 1, items } = block;
  const whole = node('L', parent, ordered ? 'Decimal' : 'Disc');
  const holdsList = (index: number): boolean => (items[index]?.lists.length ?? 0) > 0;
  const groups = items.map(({ content, lists }, index) => {
    const marker = ordered ? `${start + index}.` : setting.theme.bullet;
    const { strips: lead, body } = point({ role: listRole(block), content, marker }, whole, setting);
    // A page ends rather between items than inside one.
    const inner = bind(
      lists.flatMap((each) => innerList(each, body, setting)),
      penalties.line,
    );
    const strips = inner.length === 0 ? lead : raise(lead, -1, penalties.together).concat(inner);
    // An item with a list inside is not alone.
    const lone = (index === 0 && !holdsList(0)) || (index === items.length - 2 && !holdsList(index + 1));
    return raise(strips, -1, lone && items.length > 1 ? penalties.lone : penalties.item);
  });
  return groups.flat();
}

/** A list inside an item. */
function innerList(
  { ordered, start = 1, items }: InnerList,
  parent: StructureNode,
  setting: Setting,
): readonly Strip[] {
  const whole = node('L', parent, ordered ? 'Decimal' : 'Disc');
  const groups = items.map((content, index) => {
    const marker = ordered ? `${start + index}.` : setting.theme.innerBullet;
    const { strips } = point({ role: ordered ? 'innerNumber' : 'innerBullet', content, marker }, whole, setting);
    return index === items.length - 2 ? raise(strips, -1, penalties.lone) : strips;
  });
  return groups.flat();
}

/** An item of a list: its strips, and the body of its meaning, which holds the lists inside it. */
function point(
  { role, content, marker }: { role: Role; content: Content; marker: string },
  list: StructureNode,
  setting: Setting,
): { strips: readonly Strip[]; body: StructureNode } {
  const item = node('LI', list);
  const label = { text: marker, meaning: node('Lbl', item) };
  const body = node('LBody', item);
  return { strips: rowStrips({ role, content, meaning: body, marker: label }, setting), body };
}

/** A row of its own in a section; in an entry, part of its text. */
function labelled(block: Labelled, parent: StructureNode, setting: Setting, depth: Depth): readonly Strip[] {
  const role = depth === 1 ? 'labelled' : 'description';
  return rowStrips({ role, content: rowContent(block), meaning: node('P', parent) }, setting);
}

/** A line of its own; one of many is an item of `list`, so that listeners hear how many there are and can go from one to the next. */
function line(
  { content, aside, blocks }: Line,
  parent: StructureNode,
  setting: Setting,
  list: StructureNode | undefined,
): readonly Strip[] {
  const item = list && node('LBody', node('LI', list));
  const far = item && aside ? { aside: { content: aside, meaning: item } } : besides(aside, parent);
  const head = rowStrips({ role: 'line', content, meaning: item ?? node('P', parent), ...far }, setting);
  if (blocks.length === 0) return head;
  const body = blockStrips(blocks, item ?? parent, setting, 2);
  return [...raise(head, -1, penalties.together), ...raise(body, -1, penalties.free)];
}

function entry(block: Entry, parent: StructureNode, setting: Setting, depth: Depth): readonly Strip[] {
  const heading = node(depth === 1 ? 'H3' : 'H4', parent);
  const role = depth === 1 ? 'title' : 'position';
  const begins = { bookmark: { title: plain(block.title), level: depth === 1 ? (3 as const) : (4 as const) } };
  const { title: content, aside } = block;
  const title = rowStrips({ role, content, meaning: heading, begins, ...besides(aside, parent) }, setting);
  const details = block.details.flatMap(({ content, aside }) =>
    rowStrips({ role: 'details', content, meaning: node('P', parent), ...besides(aside, parent) }, setting),
  );
  const body = blockStrips(block.blocks, parent, setting, 2);
  const whole = title.concat(details, raise(body, 0, body.length > 1 ? penalties.lone : 0));
  return freed(whole.length <= SHORT_ENTRY ? bind(whole, penalties.short) : whole);
}

/** The strips with nothing to hold the last one to what follows. */
function freed(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  if (!last || last.penalty === penalties.free) return strips;
  return strips.with(strips.length - 1, changed(last, { penalty: penalties.free }));
}

function besides(
  content: Content | undefined,
  parent: StructureNode,
): { aside?: { content: Content; meaning: StructureNode } } {
  return content ? { aside: { content, meaning: node('P', parent) } } : {};
}

/** The text of a content without its marks. */
export function plain(content: Content): string {
  return content
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
