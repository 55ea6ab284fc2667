import { joined } from '../../document/content.ts';
import type { Content, Document, Header } from '../../document/document.ts';
import { blockParagraphs } from './blocks.ts';
import { pageMargins, pageSize } from './page.ts';
import { paragraph } from './paragraph.ts';
import { photoParagraph } from './photo.ts';
import type { Story } from './runs.ts';
import type { Setting } from './setting.ts';
import { heldTogether } from './with-hard-spaces.ts';
import { element, namespaces, part, property } from './xml.ts';

/** word/document.xml: the words of the résumé; `footerId` is the relationship of the running foot. */
export function documentPart(document: Document, footerId: string, story: Story): string {
  const header = headerParagraphs(document.header, story);
  const sections = document.sections.map(
    ({ title, startsPage, blocks }) =>
      paragraph({ role: 'heading', content: title, startsPage }, story) + blockParagraphs(blocks, story),
  );
  const body = element('w:body', {}, header, ...sections, pageSetup(footerId, story.setting));
  return part(element('w:document', { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r }, body));
}

function headerParagraphs({ name, label, photo, contacts, summary }: Header, story: Story): string {
  return [
    photo ? photoParagraph(photo, story.setting) : '',
    paragraph({ role: 'name', content: name }, story),
    label ? paragraph({ role: 'label', content: label }, story) : '',
    paragraph({ role: 'contact', content: contactLine(contacts, story.setting.theme.separator) }, story),
    blockParagraphs(summary, story),
  ].join('');
}

/** The contact items in one paragraph, which one click selects; no line begins with a separator. */
function contactLine(contacts: readonly Content[], separator: string): Content {
  return joined(contacts.map(heldTogether), ` ${separator} `);
}

/** Paper, margins and the foot of every page but the first (17.6.17, in the schema's order). */
function pageSetup(footerId: string, { paper, margins, direction }: Setting): string {
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': footerId }),
    pageSize(paper),
    pageMargins(margins),
    property('w:titlePg'),
    direction === 'rtl' ? property('w:bidi') : '',
  );
}
