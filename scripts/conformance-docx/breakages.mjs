// Thirteen ways to break a Word file, each of which a judge has to find: a check that cannot fail says nothing.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const document = 'word/document.xml';
const styles = 'word/styles.xml';

/** Name, part, and what its text is changed into; without a text the part is dropped. */
export const breakages = [
  ['a tag that is not closed', document, (xml) => xml.replace('</w:body>', '')],
  ['a noncharacter in the text', document, (xml) => xml.replace('<w:t>', '<w:t>\uFFFE')],
  ['a style that is not defined', document, (xml) => xml.replace('w:val="Title"', 'w:val="Headline"')],
  ['properties after the text', document, (xml) => xml.replace(/(<w:pPr>.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)/s, '$2$1')],
  [
    'a link that leads nowhere',
    document,
    (xml) => xml.replace(/(<w:r>.*?<\/w:r>)/s, '<w:hyperlink r:id="gone">$1</w:hyperlink>'),
  ],
  ['a list without numbering', 'word/numbering.xml', () => undefined],
  [
    'a part without a type',
    '[Content_Types].xml',
    (xml) => xml.replace(/<Override PartName="\/word\/styles.xml"[^>]*>/, ''),
  ],
  [
    'a list of a number that is not defined',
    styles,
    (xml) => xml.replace('<w:numId w:val="1"/>', '<w:numId w:val="77"/>'),
  ],
  [
    'a style defined twice',
    styles,
    (xml) => xml.replace(/(<w:style [^>]*w:styleId="BodyText".*?<\/w:style>)/s, '$1$1'),
  ],
  ['a heading unknown to the navigation pane', styles, (xml) => xml.replace('<w:outlineLvl w:val="0"/>', '')],
  [
    'compatibility mode',
    'word/settings.xml',
    (xml) => xml.replace(/(w:name="compatibilityMode"[^>]*w:val=")15"/, '$112"'),
  ],
  ['no author', 'docProps/core.xml', (xml) => xml.replace(/<dc:creator>.*?<\/dc:creator>/s, '')],
  ['an empty paragraph for space', document, (xml) => xml.replace('<w:sectPr>', '<w:p/><w:sectPr>')],
];

/** The file with one breakage. */
export function broken(bytes, [name, part, change]) {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]);
  const after = change(before);
  if (after === before) throw new Error(`nothing to break for "${name}"`);
  const { [part]: _, ...others } = parts;
  // The order of entries is of no interest here, save that content types come first.
  const changed = after === undefined ? others : { ...parts, [part]: strToU8(after) };
  return zipSync(changed, { mtime: new Date(2000, 0, 1, 12) });
}
