import type { Content, Inline } from '../../document/document.ts';
import type { Role } from '../../theme/theme.ts';
import { byDirection, hasRightToLeft, type Direction } from './direction.ts';
import { languageOf } from './language.ts';
import { linkId, type References } from './references.ts';
import { runStyleOf, type Override, type Place } from './run-style.ts';
import type { Setting } from './setting.ts';
import { combinedStyleName } from './style-names.ts';
import { toggle } from './text-properties.ts';
import { element, escaped, group, property } from './xml.ts';

/** What text is written with, and the references that it adds to. */
export interface Story {
  readonly setting: Setting;
  readonly references: References;
}

/** The tab that leads to the far end of a line. */
export const tab = element('w:r', {}, element('w:tab', {}));

/** Roles of names, titles and employers: some programs that read Word files lose the text of a link. */
const unlinked: ReadonlySet<Role> = new Set<Role>(['name', 'label', 'heading', 'title', 'position', 'details']);

/** A content as runs (`w:r`), those with the same target in one `w:hyperlink`. */
export function runs(content: Content, place: Place, story: Story): string {
  const linked = unlinked.has(place.role) && !place.far ? content.map(unlinkedName) : content;
  return groupsByTarget(linked)
    .map(({ href, inlines }) => {
      const text = inlines.map((inline) => run(inline, place, story)).join('');
      return href === undefined || text === '' ? text : hyperlink(href, text, story.references);
    })
    .join('');
}

/** An inline without its link, unless the link is the address that it shows. */
function unlinkedName({ href, ...inline }: Inline): Inline {
  return href?.includes(inline.text) ? { ...inline, href } : inline;
}

/** Longer tips than this Word calls an error. */
const LONGEST_TIP = 255;

function hyperlink(href: string, text: string, references: References): string {
  const tip = href.replace(/^(mailto|tel):/, '');
  const tooltip = tip.length > LONGEST_TIP ? undefined : tip;
  return element('w:hyperlink', { 'r:id': linkId(href, references), 'w:tooltip': tooltip, 'w:history': 1 }, text);
}

interface Group {
  readonly href: string | undefined;
  readonly inlines: readonly Inline[];
}

function groupsByTarget(content: Content): readonly Group[] {
  const groups: Group[] = [];
  for (const inline of content) {
    const last = groups.at(-1);
    if (last?.href === inline.href && last)
      groups.splice(-1, 1, { href: last.href, inlines: [...last.inlines, inline] });
    else groups.push({ href: inline.href, inlines: [inline] });
  }
  return groups;
}

/** An inline as runs of one direction each. */
function run(inline: Inline, place: Place, story: Story): string {
  return byDirection(upright(inline, story.setting), story.setting.direction)
    .map(({ text, direction }) => ({ text: escaped(text), properties: runProperties(inline, place, direction, story) }))
    .filter(({ text }) => text !== '')
    .map(({ text, properties }) => element('w:r', {}, properties, textElement(text)))
    .join('');
}

function textElement(text: string): string {
  return element('w:t', { 'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined }, text);
}

/** An address or number in text written from right to left stands between marks that keep its own order. */
function upright({ text, href }: Inline, { direction }: Setting): string {
  const line = text.replaceAll('\n', ' ');
  return direction === 'rtl' && href !== undefined && !hasRightToLeft(line) ? `\u200E${line}\u200E` : line;
}

function runProperties(inline: Inline, place: Place, direction: Direction, { setting, references }: Story): string {
  const { marks, overrides } = runStyleOf(inline, place, setting.theme);
  const name = combinedStyleName(marks);
  if (marks.length > 1) references.combinations.set(name.id, marks);
  const language = inline.language === undefined ? undefined : languageOf(inline.language);
  return group(
    'w:rPr',
    marks.length > 0 ? property('w:rStyle', name.id) : '',
    ...overrides.map((override) => switched(override, direction, setting)),
    direction === 'rtl' ? property('w:rtl') : '',
    language ? element('w:lang', { [`w:${language.scriptClass}`]: language.tag }) : '',
  );
}

/** Text from right to left has a weight of its own, and neither it nor ideographs are ever slanted. */
function switched({ name, on }: Override, direction: Direction, { language }: Setting): string {
  if (name === 'w:i' && (direction === 'rtl' || language?.scriptClass === 'eastAsia')) return '';
  return toggle(name === 'w:b' && direction === 'rtl' ? 'w:bCs' : name, on);
}
