import type { Document } from '../../document/document.ts';
import type { Part } from './package.ts';
import { element, escaped, part } from './xml.ts';

const dublinCore = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** The two parts in which a file says what it is and where it comes from. */
export function propertiesParts(document: Document, date: Date): readonly Part[] {
  return [
    {
      name: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: coreProperties(document, date),
    },
    {
      name: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: appProperties(),
    },
  ];
}

/** docProps/core.xml: what the file says about itself (ECMA-376 part 2, 11). An anonymous résumé is by its own title: Word shows an empty author as an error. */
function coreProperties(document: Document, date: Date): string {
  const { title, author = title, subject, keywords, language } = document;
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return part(
    element(
      'cp:coreProperties',
      dublinCore,
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', author),
      text('cp:keywords', keywords.length > 0 ? keywords.join(', ') : undefined),
      text('cp:lastModifiedBy', author),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, time),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, time),
      text('dc:language', language),
    ),
  );
}

/** docProps/app.xml. */
function appProperties(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return part(element('Properties', { xmlns: namespace }, text('Application', 'cvwright'), text('DocSecurity', '0')));
}

function text(name: string, content: string | undefined): string {
  return content === undefined ? '' : element(name, {}, escaped(content));
}
