import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxParts } from '../../../src/writers/docx/docx.ts';
import { context } from './fixture.ts';
import { hostileDocument } from './hostile.ts';
import { textOf } from './parts.ts';
import { descendants, readXml } from './read-xml.ts';
import { documentWords, wordsOf } from './words.ts';

describe('any text', () => {
  it('leaves every part well-formed and every link an ASCII address', () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const parts = new Map(docxParts(document, context).map(({ name, xml }) => [name, readXml(xml)]));
        const relationships = parts.get('word/_rels/document.xml.rels');
        const targets = relationships
          ? descendants(relationships, 'Relationship').map(({ attributes }) => attributes.get('Target'))
          : [];
        expect(targets.filter((target) => !/^[\x21-\x7E]+$/.test(target ?? ''))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps all its words in their order', () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        // Words, not spaces: where contents meet, a document's blocks part them and a file's paragraphs do.
        expect(wordsOf(textOf(document)).join('')).toBe(documentWords(document).join(''));
      }),
      { numRuns: 60 },
    );
  });
});
