import type { Setting } from '../setting.ts';
import { twips } from '../units.ts';
import { element, property } from '../xml.ts';
import { withListIds } from './house-numbering.ts';
import { withIds, type HouseStyles } from './house-styles.ts';
import { attribute, type Reference } from './reference.ts';

/** Our word/document.xml in the styles, lists and pages of a reference document. */
export function houseDocument(
  ours: string,
  styles: HouseStyles,
  listOffset: number,
  reference: Reference,
  setting: Setting,
): string {
  const farTab = element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': twips(setting.measure) }));
  const direction = setting.direction === 'rtl' ? property('w:bidi') : '';
  const text = ours.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) => {
    const style = attribute(/<w:pStyle[^>]*>/.exec(paragraph)?.[0] ?? '', 'w:val');
    // What stands at the far end of a line needs a tab there, whether or not the house's style has one.
    const tab = styles.untabbed.has(style) && paragraph.includes('<w:tab/>') ? farTab : '';
    return paragraph.replace('</w:pPr>', `${tab}${direction}</w:pPr>`);
  });
  return withIds(withListIds(text, listOffset), styles.ids).replace(/<w:sectPr>.*<\/w:sectPr>/s, () =>
    section(reference),
  );
}

/** The house's section without heads and feet that are not there and without what only Word's own revisions mean. */
function section({ section, relationships }: Reference): string {
  const ids = new Set(relationships.map(({ id }) => id));
  return section
    .replace(/<w:(?:header|footer)Reference\s[^>]*>/g, (tag) => (ids.has(attribute(tag, 'r:id')) ? tag : ''))
    .replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/gs, '')
    .replace(/ (?:w:rsid\w*|(?!w:|r:)\w+:\w+)="[^"]*"/g, '');
}
