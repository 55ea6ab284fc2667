import type { Footer } from '../../document/document.ts';
import { runs, tab, type Story } from './runs.ts';
import { paragraphStyleNames } from './style-names.ts';
import { element, namespaces, part, property } from './xml.ts';

const place = { role: 'footer', far: false } as const;

/** word/footer1.xml: the name at the near end, the number of the page at the far one. */
export function footerPart({ name, page }: Footer, story: Story): string {
  const style = element('w:pPr', {}, property('w:pStyle', paragraphStyleNames.footer.id));
  const numbers = page.split(/(\{pages?\})/).map((text) => field(text, story));
  const paragraph = element('w:p', {}, style, runs([{ text: name }], place, story), tab, ...numbers);
  return part(element('w:ftr', { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r }, paragraph));
}

/** A number that Word fills in when it sets the page, or text. */
function field(text: string, story: Story): string {
  if (text === '{page}') return element('w:fldSimple', { 'w:instr': ' PAGE ' }, runs([{ text: '2' }], place, story));
  if (text === '{pages}')
    return element('w:fldSimple', { 'w:instr': ' NUMPAGES ' }, runs([{ text: '2' }], place, story));
  return runs([{ text }], place, story);
}
