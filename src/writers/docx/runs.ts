import type { Content, Inline } from '../../document/document.ts';
import type { Role } from '../../theme/theme.ts';
import { byDirection, type Directed, type Direction } from './direction.ts';
import { languageOf } from './language.ts';
import { tipOf } from './link-tip.ts';
import { linkId, type References } from './references.ts';
import { runStyleOf, type Override, type Place } from './run-style.ts';
import type { Setting } from './setting.ts';
import { combinedStyleName } from './style-names.ts';
import { toggle } from './text-properties.ts';
import { withDirectionMarks } from './with-direction-marks.ts';
import { withHardSpaces } from './with-hard-spaces.ts';
import { withLanguages } from './with-languages.ts';
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

/** Whether a content has nothing that is seen. */
export function isBlank(content: Content): boolean {
  return content.every(({ text }) => escaped(text).trim() === '');
}

/** A content as runs (`w:r`), those with the same target in one `w:hyperlink`. */
export function runs(content: Content, place: Place, story: Story): string {
  const { direction, language } = story.setting;
  const linked = unlinked.has(place.role) && !place.far ? content.map(unlinkedName) : content;
  // Many programs that look for dates know no other space than the ordinary one; at the far end they are seldom near a line's end.
  const spaced = place.far ? linked : withHardSpaces(linked, language?.tag ?? '');
  const marked = withDirectionMarks(spaced, direction);
  const spoken = language ? withLanguages(marked, language.tag) : marked;
  return groupsByTarget(byDirection(spoken, direction))
    .map(({ href, pieces }) => {
      const text = joined(pieces.map((piece) => runOf(piece, place, story)))
        .map(runElement)
        .join('');
      const unseen = isBlank(pieces.map(({ inline }) => inline));
      return href === undefined || unseen ? text : hyperlink(href, pieces, text, story.references);
    })
    .join('');
}

/** An inline without its link, unless the link is the address that it shows. */
function unlinkedName({ href, ...inline }: Inline): Inline {
  return href?.includes(inline.text) ? { ...inline, href } : inline;
}

function hyperlink(href: string, pieces: readonly Directed[], text: string, references: References): string {
  const shown = pieces.map(({ inline }) => inline.text).join('');
  return element(
    'w:hyperlink',
    { 'r:id': linkId(href, references), 'w:tooltip': tipOf(shown, href), 'w:history': 1 },
    text,
  );
}

interface Group {
  readonly href: string | undefined;
  readonly pieces: Directed[];
}

function groupsByTarget(content: readonly Directed[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of content) {
    const { href } = piece.inline;
    const last = groups.at(-1);
    if (last && last.href === href) last.pieces.push(piece);
    else groups.push({ href, pieces: [piece] });
  }
  return groups;
}

/** A run: its properties (`w:rPr`) and its text, both as XML. */
interface Run {
  readonly properties: string;
  readonly text: string;
}

function runOf({ inline, direction }: Directed, place: Place, story: Story): Run {
  return {
    properties: runProperties(inline, place, direction, story),
    text: escaped(inline.text.replaceAll('\n', ' ')),
  };
}

/** Runs without text left out and alike ones made one, so that a title that was put together is found and edited as a whole. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const { properties, text } of runs.filter(({ text }) => text !== '')) {
    const last = whole.at(-1);
    if (last?.properties === properties) whole.splice(-1, 1, { properties, text: last.text + text });
    else whole.push({ properties, text });
  }
  return whole;
}

function runElement({ properties, text }: Run): string {
  return element('w:r', {}, properties, textElement(text));
}

function textElement(text: string): string {
  return element('w:t', { 'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined }, text);
}

function runProperties(inline: Inline, place: Place, direction: Direction, { setting, references }: Story): string {
  const { marks, overrides } = runStyleOf(inline, place, setting.theme);
  const name = combinedStyleName(marks);
  if (marks.length > 1) references.combinations.set(name.id, marks);
  const language = inline.language === undefined ? undefined : languageOf(inline.language);
  return group(
    'w:rPr',
    marks.length > 0 ? property('w:rStyle', name.id) : '',
    ...overrides.map((override) => switched(override, setting)),
    direction === 'rtl' ? property('w:rtl') : '',
    language ? element('w:lang', { [`w:${language.scriptClass}`]: language.tag }) : '',
  );
}

/** The switch, with its twin for complex scripts; these and ideographs are never slanted. */
function switched({ name, on }: Override, { language }: Setting): string {
  if (name === 'w:b') return toggle('w:b', on) + toggle('w:bCs', on);
  return name === 'w:i' && language?.scriptClass === 'eastAsia' ? '' : toggle(name, on);
}
