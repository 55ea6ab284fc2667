import { listLevels, type ListLevel } from '../numbering.ts';
import type { Setting } from '../setting.ts';
import { listRoles, paragraphStyleNames } from '../style-names.ts';
import { twips } from '../units.ts';
import { element, property } from '../xml.ts';
import { withListIds } from './house-numbering.ts';
import { withIds, type HouseStyles } from './house-styles.ts';
import { attribute, type Reference } from './reference.ts';

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
  const text = ours.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    const id = attribute(/<w:pStyle[^>]*>/.exec(paragraph)?.[0] ?? '', 'w:val');
    const style = styles.own.get(id);
    const own = style === undefined ? '' : list(id, paragraph, style) + farTab(paragraph, style, setting);
    return paragraph.replace('</w:pPr>', `${own}${direction}</w:pPr>`);
  });
  return withIds(withListIds(text, listOffset), styles.ids).replace(/<w:sectPr>.*<\/w:sectPr>/s, () =>
    withoutRevisions(section, reference),
  );
}

/** What a paragraph says of lists where the house's style disagrees: items are items, and job titles have no numbers. */
function list(id: string, paragraph: string, style: string): string {
  const role = listRoles.find((each) => paragraphStyleNames[each].id === id);
  const listed = style.includes('<w:numPr>');
  if (paragraph.includes('<w:numPr>') || listed === (role !== undefined)) return '';
  const { level, id: numbering } = role === undefined ? noList : listLevels[role];
  return element('w:numPr', {}, property('w:ilvl', level), property('w:numId', numbering));
}

const noList: ListLevel = { id: 0, level: 0 };

/** What stands at the far end of a line needs a tab there, and no other before it, whatever the house's style has. */
function farTab(paragraph: string, style: string, { measure }: Setting): string {
  const tabs = style.match(/<w:tab\s[^>]*>/g) ?? [];
  if (!paragraph.includes('<w:tab/>') || tabs.some((tab) => /^(?:right|end)$/.test(attribute(tab, 'w:val')))) return '';
  const cleared = tabs
    .filter((tab) => attribute(tab, 'w:val') !== 'clear')
    .map((tab) => element('w:tab', { 'w:val': 'clear', 'w:pos': attribute(tab, 'w:pos') }));
  return element('w:tabs', {}, ...cleared, element('w:tab', { 'w:val': 'right', 'w:pos': twips(measure) }));
}

/** The house's section without heads and feet that are not there and without what only Word's own revisions mean. */
function withoutRevisions(section: string, { relationships }: Reference): string {
  const ids = new Set(relationships.map(({ id }) => id));
  return section
    .replace(/<w:(?:header|footer)Reference\s[^>]*>/g, (tag) => (ids.has(attribute(tag, 'r:id')) ? tag : ''))
    .replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/gs, '')
    .replace(/ (?:w:rsid\w*|(?!w:|r:)\w+:\w+)="[^"]*"/g, '');
}
