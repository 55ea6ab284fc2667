import { strFromU8 } from 'fflate';
import type { Document } from '../../../document/document.ts';
import type { WriterContext } from '../../writer.ts';
import { bodyOf } from '../body.ts';
import {
  packageRelationshipsPart,
  relationshipsName,
  relationshipsPart,
  wordPart,
  type BinaryPart,
  type Part,
  type Relationship,
} from '../package.ts';
import { propertiesParts } from '../properties.ts';
import { settingOf } from '../setting.ts';
import { settingsPart } from '../settings.ts';
import { paragraphStyleNames, type ListRole } from '../style-names.ts';
import { houseDocument } from './house-document.ts';
import { houseIndent, type Indent } from './house-indent.ts';
import { houseNumbering, listOffset, withListIds } from './house-numbering.ts';
import { sectionWithPage } from './house-page.ts';
import { houseSection } from './house-section.ts';
import { houseSettings } from './house-settings.ts';
import { houseStyles, withIds } from './house-styles.ts';
import { houseTheme } from './house-theme.ts';
import { partText, type Reference } from './reference.ts';

/** The parts of a package in the user's own style: our words in the styles, pages, head and foot of a reference document. */
export function houseParts(
  document: Document,
  context: WriterContext,
  reference: Reference,
): readonly (Part | BinaryPart)[] {
  const { main } = reference;
  const { theme, paper } = context;
  const section = sectionWithPage(houseSection(reference.sections), paper, theme.margins[paper]);
  const partOf = (type: string): string | undefined =>
    reference.relationships.find((each) => each.type === type)?.target;
  const stylesName = partOf('styles') ?? 'word/styles.xml';
  const numberingName = partOf('numbering');
  const lists = numberingName === undefined ? undefined : partText(reference.parts, numberingName);
  const ownStyles = partText(reference.parts, stylesName) ?? '';
  const indentOf = (role: ListRole): Indent | undefined =>
    houseIndent(paragraphStyleNames[role].name, ownStyles, lists ?? '');
  const indents = { bullet: indentOf('bullet'), number: indentOf('number') };
  const setting = settingOf(document, { ...context, theme: houseTheme(theme, paper, section, indents) });
  const body = bodyOf(document, '', setting);
  const offset = listOffset(lists);
  const styles = houseStyles(ownStyles, withListIds(body.styles, offset));
  const ourLists = withIds(withListIds(withoutStyles(body.numbering, styles.added), offset), styles.ids);
  const settingsName = partOf('settings') ?? 'word/settings.xml';
  const settings = houseSettings(partText(reference.parts, settingsName) ?? '', settingsPart(setting));
  const replaced = new Set([stylesName, numberingName, settingsName, relationshipsName(settingsName)]);
  const kept = [...reference.parts].filter(([name]) => !replaced.has(name));
  const listUsers = kept.flatMap(([name, bytes]) => (name.endsWith('.xml') ? [strFromU8(bytes)] : []));
  const relationships = reference.relationships.map(({ id, type, target }): Relationship => ({
    id,
    type,
    target: `/${target}`,
  }));
  return [
    packageRelationshipsPart(main),
    ...propertiesParts(document, context.date),
    wordPart(main, 'document.main', houseDocument(body.document, styles, offset, reference, section, setting)),
    relationshipsPart(main, [
      ...relationships,
      ...(partOf('settings') === undefined ? [newSettings] : []),
      ...(numberingName === undefined ? [newLists] : []),
      ...body.links,
    ]),
    wordPart(stylesName, 'styles', styles.xml),
    wordPart(
      numberingName ?? 'word/numbering.xml',
      'numbering',
      houseNumbering(lists, [styles.xml, ...listUsers], ourLists),
    ),
    wordPart(settingsName, 'settings', settings),
    ...kept.map(([name, bytes]): BinaryPart => ({ name, contentType: reference.contentTypes.get(name) ?? '', bytes })),
  ];
}

/** Where the house has no lists at all. */
const newLists: Relationship = { id: 'lists', type: 'numbering', target: '/word/numbering.xml' };

const newSettings: Relationship = { id: 'settings', type: 'settings', target: '/word/settings.xml' };

/** Our lists without a hold on styles that are the house's. */
function withoutStyles(numbering: string, added: ReadonlySet<string>): string {
  return numbering.replace(/<w:pStyle w:val="([^"]*)"\/>/g, (tag, id: string) => (added.has(id) ? tag : ''));
}
