import { listLevels, type ListLevel } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { listRoles, paragraphStyleNames } from '../style-names.ts';
import { twips } from '../units.ts';
import { element, group, property } from '../xml.ts';
import { withListIds } from './house-numbering.ts';
import { withIds, type HouseStyles } from './house-styles.ts';
import { attribute, type Reference } from './reference.ts';
import { styleChain } from './style-chain.ts';
import { styleList } from './style-list.ts';
import { styleTabs } from './style-tabs.ts';
import { stylesById, stylesOf, type Style } from './style.ts';

/** Our word/document.xml in the styles, lists and pages of a reference document; `section` says what its pages are like. */
export function houseDocument(
  ours: string,
  styles: HouseStyles,
  listOffset: number,
  reference: Reference,
  section: string,
  setting: Setting,
): string {
  const direction = setting.direction === 'rtl' ? property('w:bidi') : '';
  const merged = stylesById(stylesOf(styles.xml));
  const text = ours.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    const id = attribute(/<w:pStyle[^>]*>/.exec(paragraph)?.[0] ?? '', 'w:val');
    const chain = styleChain(styles.ids.get(id) ?? id, merged);
    const own = list(id, paragraph, chain) + farTab(paragraph, chain, setting);
    return paragraph.replace('</w:pPr>', `${own}${direction}</w:pPr>`);
  });
  return withIds(withListIds(text, listOffset), styles.ids).replace(/<w:sectPr>.*<\/w:sectPr>/s, () =>
    withoutRevisions(section, reference),
  );
}

/** What a paragraph says of lists where the house's style disagrees: items are items, and job titles have no numbers. */
function list(id: string, paragraph: string, chain: readonly Style[]): string {
  const role = listRoles.find((each) => paragraphStyleNames[each].id === id);
  const listed = styleList(chain) !== undefined;
  if (paragraph.includes('<w:numPr>') || listed === (role !== undefined)) return '';
  const { level, id: numbering } = role === undefined ? noList : listLevels[role];
  return element('w:numPr', {}, property('w:ilvl', level), property('w:numId', numbering));
}

const noList: ListLevel = { id: 0, level: 0 };

/** What stands at the far end of a line needs a tab there, and no other before it, whatever the house's style has. */
function farTab(paragraph: string, chain: readonly Style[], { measure }: Setting): string {
  if (!paragraph.includes('<w:tab/>')) return '';
  const stops = styleTabs(chain);
  const right = stops.filter(({ val }) => val === 'right' || val === 'end');
  const own = right.filter(({ style }) => style === right[0]?.style).map(({ pos }) => pos);
  const added = own.length > 0 ? '' : element('w:tab', { 'w:val': 'right', 'w:pos': twips(measure) });
  const far = own.length > 0 ? Math.max(...own) : Infinity;
  const cleared = stops
    .filter(({ pos }) => pos < far)
    .map(({ pos }) => element('w:tab', { 'w:val': 'clear', 'w:pos': pos }));
  return group('w:tabs', ...cleared, added);
}

/** The house's section without heads and feet that are not there and without what only Word's own revisions mean. */
function withoutRevisions(section: string, { relationships }: Reference): string {
  const ids = new Set(relationships.map(({ id }) => id));
  return section
    .replace(/<w:(?:header|footer)Reference\s[^>]*>/g, (tag) => (ids.has(attribute(tag, 'r:id')) ? tag : ''))
    .replace(/ (?:w:rsid\w*|(?!w:|r:)\w+:\w+)="[^"]*"/g, '');
}
