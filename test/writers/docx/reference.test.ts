import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { docx } from '../../../src/writers/docx/docx.ts';
import { context, rich, smallest } from './fixture.ts';
import { descendants, readText, readXml, valueOf, type XmlElement } from './read-xml.ts';

/** A file in the style of a house: the smallest document, changed part by part. */
async function house(changes: Readonly<Record<string, (xml: string) => string>> = {}): Promise<Uint8Array> {
  const { bytes } = await docx(smallest, context);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8((changes[name] ?? String)(strFromU8(part))),
  ]);
  return zipSync(Object.fromEntries<Uint8Array>(parts));
}

interface Written {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly diagnostics: readonly Diagnostic[];
}

async function writtenWith(referenceDocument: Uint8Array): Promise<Written> {
  const diagnostics: Diagnostic[] = [];
  const { bytes } = await docx(rich, {
    ...context,
    referenceDocument,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, readXml(strFromU8(part))] as const);
  return { parts: new Map(parts), diagnostics };
}

function all({ parts }: Written, part: string, name: string): readonly XmlElement[] {
  const root = parts.get(part);
  return root ? descendants(root, name) : [];
}

describe('a reference document', () => {
  it('gives its styles by their names, whatever their ids', async () => {
    const german = await house({ 'word/styles.xml': (xml) => xml.replaceAll('"Heading1"', '"berschrift1"') });
    const written = await writtenWith(german);
    const styles = all(written, 'word/document.xml', 'w:pStyle').map(valueOf);
    expect(styles).toContain('berschrift1');
    expect(styles).not.toContain('Heading1');
    expect(written.diagnostics).toEqual([]);
  });

  it('gives its page, and none of its words', async () => {
    const wide = await house({ 'word/document.xml': (xml) => xml.replace('w:w="11906"', 'w:w="20000"') });
    const written = await writtenWith(wide);
    expect(all(written, 'word/document.xml', 'w:pgSz').map((size) => size.attributes.get('w:w'))).toEqual(['20000']);
    expect(all(written, 'word/document.xml', 'w:p').map(readText)).not.toContain('Ada Example');
    expect(all(written, 'word/footer1.xml', 'w:t').map(readText)).toContain('Ada Example');
  });

  it('gets the styles that it lacks, under its own default style and without fonts or colours', async () => {
    const without = await house({
      'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="EntryDetails".*?<\/w:style>/s, ''),
    });
    const added = all(await writtenWith(without), 'word/styles.xml', 'w:style').find(
      (style) => style.attributes.get('w:styleId') === 'EntryDetails',
    );
    expect(added && descendants(added, 'w:basedOn').map(valueOf)).toEqual(['Normal']);
    expect(added && descendants(added, 'w:i')).toHaveLength(1);
    expect(added && ['w:rFonts', 'w:color', 'w:sz'].flatMap((name) => descendants(added, name))).toEqual([]);
  });

  it('keeps dates at the far end where its headings have no tab for them', async () => {
    const untabbed = await house({ 'word/styles.xml': (xml) => xml.replaceAll(/<w:tabs>.*?<\/w:tabs>/gs, '') });
    const tabs = all(await writtenWith(untabbed), 'word/document.xml', 'w:tabs').flatMap((tabs) =>
      descendants(tabs, 'w:tab'),
    );
    expect(tabs.length).toBeGreaterThan(0);
    expect(new Set(tabs.map((tab) => tab.attributes.get('w:pos')))).toEqual(new Set(['9346']));
  });

  it('gets our lists beside its own, each with an id of its own', async () => {
    const written = await writtenWith(await house());
    for (const [name, id] of [
      ['w:abstractNum', 'w:abstractNumId'],
      ['w:num', 'w:numId'],
    ] as const) {
      const ids = all(written, 'word/numbering.xml', name).map((element) => element.attributes.get(id));
      expect(ids.length).toBeGreaterThan(2);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const defined = new Set(
      all(written, 'word/numbering.xml', 'w:num').map((element) => element.attributes.get('w:numId')),
    );
    const used = all(written, 'word/document.xml', 'w:numId').map((element) => valueOf(element));
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
  });

  it.each([
    ['no zip', strToU8('a letter')],
    ['no document', zipSync({ 'mimetype.txt': strToU8('application/epub+zip') })],
  ])('that is %s is an error, and the file is written without it', async (_, bytes) => {
    const { diagnostics, parts } = await writtenWith(bytes);
    expect(diagnostics).toMatchObject([{ code: 'unusable-reference', severity: 'error' }]);
    expect(diagnostics[0]?.message).toBe('The reference document cannot be used: it is no Word document');
    expect(parts.has('word/document.xml')).toBe(true);
  });
});
