import type { Document } from '../../../src/document/document.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { docxParts } from '../../../src/writers/docx/docx.ts';
import { context } from './fixture.ts';
import { descendants, readText, readXml, valueOf, type XmlElement } from './read-xml.ts';

/** The text of a part of the Word file of a document. */
export function partOf(document: Document, name: string, theme: Theme = context.theme): string {
  return docxParts(document, { ...context, theme }).find((part) => part.name === name)?.xml ?? '';
}

/** word/document.xml as read back. */
export function bodyOf(document: Document): XmlElement {
  return readXml(partOf(document, 'word/document.xml'));
}

/** A paragraph of the body: its style, the text that any program finds, and all of it. */
export interface ReadParagraph {
  readonly style: string | undefined;
  readonly text: string;
  readonly element: XmlElement;
}

export function paragraphsOf(document: Document): readonly ReadParagraph[] {
  return descendants(bodyOf(document), 'w:p').map((element) => ({
    style: valueOf(descendants(element, 'w:pStyle')[0]),
    text: readText(element),
    element,
  }));
}

/** The text of the body, a line a paragraph. */
export function textOf(document: Document): string {
  return paragraphsOf(document)
    .map(({ text }) => text)
    .join('\n');
}
