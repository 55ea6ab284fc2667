import { keysOf } from '../../diagnostics/keys-of.ts';
import type { OuterListRole } from '../../theme/styles.ts';
import type { Mark, Role } from '../../theme/theme.ts';

/** A Word style's identity: what pasted text, the navigation pane and other programs know it by. */
export interface StyleName {
  readonly id: string;
  /** Word's own spelling where the style is built in. */
  readonly name: string;
  readonly builtIn: boolean;
  /** Names, links and code: Word does not underline them in red. */
  readonly unproofed?: true;
  readonly underline?: Underline;
}

export type Underline = 'single' | 'none';

export interface CharacterStyleName extends StyleName {
  /** The style whose look it has, where it has none of its own. */
  readonly basedOn?: string;
}

export interface ParagraphStyleName extends StyleName {
  /** Style of the paragraph that Enter begins. */
  readonly next: string;
  /** Level in the navigation pane, from 0. */
  readonly outlineLevel?: number;
  /** A right tab at the far edge, for dates and places. */
  readonly farTab?: true;
}

/** The Word style of every paragraph role. */
export const paragraphStyleNames: Readonly<Record<Role, ParagraphStyleName>> = {
  name: { id: 'Title', name: 'Title', builtIn: true, next: 'Subtitle', unproofed: true },
  label: { id: 'Subtitle', name: 'Subtitle', builtIn: true, next: 'ContactDetails' },
  contact: { id: 'ContactDetails', name: 'Contact Details', builtIn: false, next: 'BodyText', unproofed: true },
  heading: { id: 'Heading1', name: 'heading 1', builtIn: true, next: 'Heading2', outlineLevel: 0 },
  title: { id: 'Heading2', name: 'heading 2', builtIn: true, next: 'EntryDetails', outlineLevel: 1, farTab: true },
  position: { id: 'Heading3', name: 'heading 3', builtIn: true, next: 'ListBullet', outlineLevel: 2, farTab: true },
  details: {
    id: 'EntryDetails',
    name: 'Entry Details',
    builtIn: false,
    next: 'ListBullet',
    farTab: true,
    unproofed: true,
  },
  description: { id: 'EntryText', name: 'Entry Text', builtIn: false, next: 'ListBullet' },
  line: { id: 'EntryLine', name: 'Entry Line', builtIn: false, next: 'EntryLine', farTab: true },
  body: { id: 'BodyText', name: 'Body Text', builtIn: true, next: 'BodyText' },
  bullet: { id: 'ListBullet', name: 'List Bullet', builtIn: true, next: 'ListBullet' },
  number: { id: 'ListNumber', name: 'List Number', builtIn: true, next: 'ListNumber' },
  innerBullet: { id: 'ListBullet2', name: 'List Bullet 2', builtIn: true, next: 'ListBullet2' },
  innerNumber: { id: 'ListNumber2', name: 'List Number 2', builtIn: true, next: 'ListNumber2' },
  labelled: { id: 'LabelledLine', name: 'Labelled Line', builtIn: false, next: 'LabelledLine' },
  footer: { id: 'Footer', name: 'footer', builtIn: true, next: 'Footer', farTab: true, unproofed: true },
};

/**
 * The marks of runs; a list's bullets and numbers have their look in the list. An `address` is a link where each text is one, which
 * nothing need tell apart from words.
 */
export type CharacterMark = Exclude<Mark, 'marker'> | 'address';

/** The Word style of every mark; the order is that in which a combined style names its marks. */
export const characterStyleNames: Readonly<Record<CharacterMark, CharacterStyleName>> = {
  link: { id: 'Hyperlink', name: 'Hyperlink', builtIn: true, unproofed: true, underline: 'single' },
  address: { id: 'PlainLink', name: 'Plain Link', builtIn: false, basedOn: 'Hyperlink', underline: 'none' },
  aside: { id: 'EntryDate', name: 'Entry Date', builtIn: false },
  code: { id: 'HTMLCode', name: 'HTML Code', builtIn: true, unproofed: true },
  strong: { id: 'Strong', name: 'Strong', builtIn: true },
  emphasis: { id: 'Emphasis', name: 'Emphasis', builtIn: true },
  muted: { id: 'Muted', name: 'Muted', builtIn: false },
};

/** The roles of lists' items. */
export type ListRole = Extract<Role, 'bullet' | 'number' | 'innerBullet' | 'innerNumber'>;

/** The Word style of an item's lines after a forced line end; of Word's own there is one a level, which is that of bullets here. */
export const continueStyleNames: Readonly<Record<ListRole, StyleName>> = {
  bullet: { id: 'ListContinue', name: 'List Continue', builtIn: true },
  number: { id: 'ListNumberContinue', name: 'List Number Continue', builtIn: false },
  innerBullet: { id: 'ListContinue2', name: 'List Continue 2', builtIn: true },
  innerNumber: { id: 'ListNumberContinue2', name: 'List Number Continue 2', builtIn: false },
};

/** The Word style of the first item of a list that stands right below a heading; it comes by itself, as far down as a text would stand. */
export const openingStyleNames: Readonly<Record<OuterListRole, StyleName>> = {
  bullet: { id: 'ListBulletFirst', name: 'List Bullet First', builtIn: false },
  number: { id: 'ListNumberFirst', name: 'List Number First', builtIn: false },
};

/** What a person chooses from, in the order in which a résumé uses it; links, code and the running foot come by themselves. */
export const gallery: readonly StyleName[] = [
  ...Object.values(paragraphStyleNames).filter(({ id }) => id !== paragraphStyleNames.footer.id),
  ...Object.values(continueStyleNames),
  characterStyleNames.strong,
  characterStyleNames.emphasis,
  characterStyleNames.aside,
  characterStyleNames.muted,
];

/** The style of a run with several marks, named after all of them and based on the first; LibreOffice calls Strong "Strong Emphasis". */
export function combinedStyleName(marks: readonly CharacterMark[]): StyleName {
  const names = marks.map((mark) => characterStyleNames[mark]);
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  return {
    id: names.map(({ id }) => id).join('And'),
    name: names.map(({ name }) => name).join(' and '),
    builtIn: false,
  };
}

export const roles = keysOf(paragraphStyleNames);
export const marks = keysOf(characterStyleNames);
export const listRoles = keysOf(continueStyleNames);

export function isListRole(role: Role): role is ListRole {
  return role in continueStyleNames;
}
