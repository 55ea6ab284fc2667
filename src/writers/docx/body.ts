import type { Document } from '../../document/document.ts';
import { documentPart } from './document-part.ts';
import { footerPart } from './footer.ts';
import { numberingPart } from './numbering.ts';
import type { Relationship } from './package.ts';
import { photoRelationship } from './photo.ts';
import { noReferences } from './references.ts';
import type { Setting } from './setting.ts';
import { stylesPart } from './styles.ts';

/** The words of a document and what they lean on, each as the text of a part. */
export interface Body {
  readonly document: string;
  readonly footer: string;
  readonly styles: string;
  readonly numbering: string;
  /** The links of the document, and its photo. */
  readonly links: readonly Relationship[];
}

/** Writes the words; `footerId` is the relationship of the running foot. */
export function bodyOf(document: Document, footerId: string, setting: Setting): Body {
  const references = noReferences();
  const story = { setting, references };
  const { photo } = document.header;
  const text = documentPart(document, footerId, story);
  return {
    document: text,
    footer: footerPart(document.footer, story),
    styles: stylesPart(references, setting),
    numbering: numberingPart(references, setting),
    links: [
      ...[...references.links].map(([target, id]): Relationship => ({ id, type: 'hyperlink', target, external: true })),
      ...(photo ? [photoRelationship(photo)] : []),
    ],
  };
}
