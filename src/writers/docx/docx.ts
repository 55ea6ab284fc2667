import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Document } from '../../document/document.ts';
import type { Writer, WriterContext } from '../writer.ts';
import { bodyOf } from './body.ts';
import {
  packageRelationshipsPart,
  relationshipsPart,
  wordPart,
  zipPackage,
  type Part,
  type Relationship,
} from './package.ts';
import { photoPart } from './photo.ts';
import { propertiesParts } from './properties.ts';
import { houseParts } from './reference/house.ts';
import { readReference } from './reference/reference.ts';
import { settingOf } from './setting.ts';
import { settingsPart } from './settings.ts';
import { themePart } from './theme-part.ts';

/**
 * A Word document (ECMA-376, transitional): styled throughout by the theme, or by the user's own reference document, in the words
 * and order of the PDF.
 */
export const docx: Writer = (document, context) => {
  const { referenceDocument, date, report } = context;
  const reference = referenceDocument && readReference(referenceDocument);
  if (typeof reference === 'string')
    report(diagnose('unusable-reference', `the reference document cannot be used: ${reference}`));
  const house = typeof reference === 'object' && houseParts(document, context, reference);
  const { photo } = document.header;
  const parts = [...(house || docxParts(document, context)), ...(photo ? [photoPart(photo)] : [])];
  return Promise.resolve({ bytes: zipPackage(parts, date) });
};

/** The parts of the package, without its list of content types. */
export function docxParts(document: Document, context: WriterContext): readonly Part[] {
  const setting = settingOf(document, context);
  const body = bodyOf(document, footerId, setting);
  return [
    packageRelationshipsPart('word/document.xml'),
    ...propertiesParts(document, context.date),
    wordPart('word/document.xml', 'document.main', body.document),
    relationshipsPart('word/document.xml', [...relationships, ...body.links]),
    wordPart('word/styles.xml', 'styles', body.styles),
    wordPart('word/numbering.xml', 'numbering', body.numbering),
    wordPart('word/settings.xml', 'settings', settingsPart(setting)),
    themePart(setting),
    wordPart('word/footer1.xml', 'footer', body.footer),
  ];
}

const footerId = 'rId5';

const relationships: readonly Relationship[] = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', type: 'settings', target: 'settings.xml' },
  { id: 'rId4', type: 'theme', target: 'theme/theme1.xml' },
  { id: footerId, type: 'footer', target: 'footer1.xml' },
];
