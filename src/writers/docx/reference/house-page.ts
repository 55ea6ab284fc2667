import type { Margins, Paper } from '../../../theme/theme.ts';
import { pageMargins, pageSize } from '../page.ts';
import { attribute } from './reference.ts';

/** What comes before the paper in a section: heads, feet, notes and how it begins (CT_SectPr). */
const beforePaper =
  /^(?:\s*<w:(?:headerReference|footerReference|type)\s[^>]*>|\s*<w:(footnotePr|endnotePr)\b(?:[^>]*\/>|.*?<\/w:\1>))*/s;

/** The section of a reference document, with our paper and margins where it names none. */
export function sectionWithPage(section: string, paper: Paper, margins: Margins): string {
  const content = /^<w:sectPr>(.*)<\/w:sectPr>$/s.exec(section)?.[1] ?? '';
  const [before = ''] = beforePaper.exec(content) ?? [];
  const [size = ''] = /<w:pgSz\s[^>]*>/.exec(content) ?? [];
  const missing = (size ? '' : pageSize(paper)) + (content.includes('<w:pgMar ') ? '' : pageMargins(margins));
  const rest = content.slice(before.length).replace(size, '');
  return `<w:sectPr>${before}${size}${missing}${rest}</w:sectPr>`;
}

/** The width of the text in a section, in points. */
export function measureOf(section: string): number {
  const [size = ''] = /<w:pgSz\s[^>]*>/.exec(section) ?? [];
  const [margins = ''] = /<w:pgMar\s[^>]*>/.exec(section) ?? [];
  const twips = (tag: string, name: string): number => Number(attribute(tag, name)) || 0;
  return (twips(size, 'w:w') - twips(margins, 'w:left') - twips(margins, 'w:right') - twips(margins, 'w:gutter')) / 20;
}
