import type { Document } from '../../document/document.ts';
import type { Writer, WriterContext } from '../writer.ts';
import { documentPart } from './document-part.ts';
import { footerPart } from './footer.ts';
import { numberingPart } from './numbering.ts';
import { relationshipsPart, relationshipsType, zipPackage, type Part, type Relationship } from './package.ts';
import { appPropertiesPart, corePropertiesPart } from './properties.ts';
import { noReferences } from './references.ts';
import { settingOf } from './setting.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';
import { themePart } from './theme-part.ts';

/** A Word document (ECMA-376, transitional): styled throughout by the theme, in the words and order of the PDF. */
export const docx: Writer = (document, context) =>
  Promise.resolve({ bytes: zipPackage(docxParts(document, context), context.date) });

/** The parts of the package, without its list of content types. */
export function docxParts(document: Document, context: WriterContext): readonly Part[] {
  const setting = settingOf(document, context);
  const references = noReferences();
  const story = { setting, references };
  const text = documentPart(document, 'rId5', story);
  const footer = footerPart(document.footer, story);
  const links = [...references.links].map(([target, id]): Relationship => ({
    id,
    type: 'hyperlink',
    target,
    external: true,
  }));
  const word = (name: string, kind: string, xml: string): Part => ({
    name: `word/${name}.xml`,
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    xml,
  });
  return [
    { name: '_rels/.rels', contentType: relationshipsType, xml: relationshipsPart(packageRelationships) },
    {
      name: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: corePropertiesPart(document, context.date),
    },
    {
      name: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: appPropertiesPart(),
    },
    word('document', 'document.main', text),
    {
      name: 'word/_rels/document.xml.rels',
      contentType: relationshipsType,
      xml: relationshipsPart([...wordRelationships, ...links]),
    },
    word('styles', 'styles', stylesPart(references.combinations.values(), setting)),
    word('numbering', 'numbering', numberingPart(references.numberedLists, setting)),
    word('settings', 'settings', settingsPart(setting)),
    {
      name: 'word/theme/theme1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
      xml: themePart(setting),
    },
    word('footer1', 'footer', footer),
  ];
}

const packageRelationships: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

const wordRelationships: readonly Relationship[] = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', type: 'settings', target: 'settings.xml' },
  { id: 'rId4', type: 'theme', target: 'theme/theme1.xml' },
  { id: 'rId5', type: 'footer', target: 'footer1.xml' },
];
