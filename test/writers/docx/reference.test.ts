import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { smallest } from './fixture.ts';
import { all, house, writtenWith, type Written } from './house.ts';
import { childElements, descendants, readText, valueOf } from './read-xml.ts';

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

  it('alone says how much space there is above a list', async () => {
    const items = ['One', 'Two'].map((text) => ({ content: [{ text }], lists: [] }));
    const listed: Document = {
      ...smallest,
      sections: [{ id: 'work', title: [{ text: 'Work' }], blocks: [{ kind: 'list', ordered: false, items }] }],
    };
    const styles = all(await writtenWith(await house(), listed), 'word/document.xml', 'w:pStyle').map(valueOf);
    expect(styles.filter((style) => style?.startsWith('ListBullet'))).toEqual(['ListBullet', 'ListBullet']);
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

  it('says how links look, those in running text and addresses alike', async () => {
    const before = await house({
      'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="PlainLink".*?<\/w:style>/s, ''),
    });
    const added = all(await writtenWith(before), 'word/styles.xml', 'w:style').find(
      (style) => style.attributes.get('w:styleId') === 'PlainLink',
    );
    expect(added && descendants(added, 'w:basedOn').map(valueOf)).toEqual(['Hyperlink']);
    expect(added && descendants(added, 'w:u')).toEqual([]);
  });

  it('keeps dates at the far end where its headings have no tab for them', async () => {
    const untabbed = await house({ 'word/styles.xml': (xml) => xml.replaceAll(/<w:tabs>.*?<\/w:tabs>/gs, '') });
    const tabs = all(await writtenWith(untabbed), 'word/document.xml', 'w:tabs').flatMap((tabs) =>
      descendants(tabs, 'w:tab'),
    );
    expect(tabs.length).toBeGreaterThan(0);
    expect(new Set(tabs.map((tab) => tab.attributes.get('w:pos')))).toEqual(new Set(['9346']));
  });

  it('gets our page where it has none of its own', async () => {
    const pageless = await house({
      'word/document.xml': (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/s, '<w:sectPr />'),
      'word/styles.xml': (xml) => xml.replaceAll(/<w:tabs>.*?<\/w:tabs>/gs, ''),
    });
    const written = await writtenWith(pageless);
    expect(written.diagnostics).toEqual([]);
    expect(all(written, 'word/document.xml', 'w:pgSz').map((size) => size.attributes.get('w:w'))).toEqual(['11906']);
    expect(all(written, 'word/document.xml', 'w:pgMar').map((size) => size.attributes.get('w:left'))).toEqual(['1280']);
    const positions = all(written, 'word/document.xml', 'w:tab').map((tab) => tab.attributes.get('w:pos'));
    expect(new Set(positions)).toEqual(new Set([undefined, '9346']));
  });

  it('gives the settings that shape its pages, but neither its protection nor its age', async () => {
    const old = await house({
      'word/settings.xml': (xml) =>
        xml
          .replace('<w:zoom ', '<w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:zoom ')
          .replace(/<w:defaultTabStop[^>]*>/, '<w:defaultTabStop w:val="567"/><w:evenAndOddHeaders/>')
          .replace('<w:doNotUseHTMLParagraphAutoSpacing/>', '<w:useFELayout/>')
          .replace(/(w:name="compatibilityMode"[^>]*w:val=")15"/, '$112"'),
    });
    const written = await writtenWith(old);
    const names = (written.parts.get('word/settings.xml')?.children ?? []).map((child) =>
      typeof child === 'string' ? '' : child.name,
    );
    expect(names.slice(0, 5)).toEqual([
      'w:zoom',
      'w:defaultTabStop',
      'w:evenAndOddHeaders',
      'w:characterSpacingControl',
      'w:compat',
    ]);
    expect(all(written, 'word/settings.xml', 'w:defaultTabStop').map(valueOf)).toEqual(['567']);
    const compatibility = all(written, 'word/settings.xml', 'w:compat').flatMap(childElements);
    expect(compatibility[0]?.name).toBe('w:useFELayout');
    expect(compatibility[1] && valueOf(compatibility[1])).toBe('15');
  });

  it('leaves job titles without the numbers of its headings, and gives items bullets where its style has none', async () => {
    const numbered = await house({
      'word/styles.xml': (xml) =>
        xml
          .replace(/(w:styleId="ListBullet".*?)<w:numPr>.*?<\/w:numPr>/s, '$1')
          .replace(
            /(w:styleId="Heading2".*?)<w:tabs>.*?<\/w:tabs>/s,
            '$1<w:numPr><w:numId w:val="1"/></w:numPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
          ),
    });
    const written = await writtenWith(numbered);
    const paragraphs = all(written, 'word/document.xml', 'w:p');
    const listOf = (style: string): readonly (string | undefined)[] =>
      paragraphs
        .filter((paragraph) => descendants(paragraph, 'w:pStyle').some((each) => valueOf(each) === style))
        .map((paragraph) => valueOf(descendants(paragraph, 'w:numId')[0]));
    expect(new Set(listOf('Heading2'))).toEqual(new Set(['0']));
    expect(new Set(listOf('ListBullet'))).toEqual(new Set(['3']));
    const heading = paragraphs.find((paragraph) => readText(paragraph).includes('Senior Platform Engineer\t'));
    const [tabs] = heading ? descendants(heading, 'w:tabs') : [];
    expect(tabs && childElements(tabs).map(({ attributes }) => [...attributes.values()])).toEqual([
      ['clear', '720'],
      ['right', '9346'],
    ]);
  });

  describe('with lists of one level', () => {
    const withLists = (indent: string) =>
      house({
        'word/styles.xml': (xml) =>
          xml
            .replace(/<w:style [^>]*w:styleId="(?:List\w*2|ListContinue|ListNumberContinue)".*?<\/w:style>/gs, '')
            .replace(/(w:styleId="ListBullet".*?)<w:ind [^>]*>/s, `$1${indent}`),
        'word/numbering.xml': (xml) =>
          xml.replace(/(<w:lvl w:ilvl="0">.*?)<w:ind [^>]*>/s, '$1<w:ind w:start="900" w:hanging="300"/>'),
      });
    const indentsOf = (written: Written): Readonly<Record<string, string | undefined>> =>
      Object.fromEntries(
        all(written, 'word/styles.xml', 'w:style').flatMap((style) =>
          descendants(style, 'w:ind').map((indent) => [
            style.attributes.get('w:styleId') ?? '',
            indent.attributes.get('w:left'),
          ]),
        ),
      );

    it.each([
      [
        'its styles',
        '<w:ind w:left="720" w:hanging="360"/>',
        { ListBullet2: '1080', ListNumber2: '1000', ListContinue: '720' },
      ],
      ['their numbering', '', { ListBullet2: '1200', ListNumber2: '1180', ListContinue: '900' }],
    ])('gets a second one, as far in as %s say', async (_, indent, indents) => {
      const written = await writtenWith(await withLists(indent));
      expect(written.diagnostics).toEqual([]);
      expect(indentsOf(written)).toMatchObject({ ...indents, ListNumberContinue: '280' });
    });
  });

  it('gives its own second level of lists', async () => {
    const items = [{ content: [{ text: 'Outer' }], lists: [{ ordered: false, items: [[{ text: 'Inner' }]] }] }];
    const document: Document = {
      ...smallest,
      header: { ...smallest.header, summary: [{ kind: 'list', ordered: false, items }] },
    };
    const unnumbered = await house({
      'word/styles.xml': (xml) =>
        xml
          .replaceAll('"ListBullet2"', '"Aufzhlungszeichen2"')
          .replace(/(w:styleId="Aufzhlungszeichen2".*?)<w:numPr>.*?<\/w:numPr>/s, '$1'),
    });
    const written = await writtenWith(unnumbered, document);
    const inner = all(written, 'word/document.xml', 'w:p').find((paragraph) => readText(paragraph) === 'Inner');
    const values = ['w:pStyle', 'w:ilvl', 'w:numId'].flatMap((name) => (inner ? descendants(inner, name) : []));
    expect(values.map(valueOf)).toEqual(['Aufzhlungszeichen2', '1', '3']);
  });

  it('loses the lists of the text that is gone', async () => {
    const listed = await house({
      'word/numbering.xml': (xml) =>
        xml
          .replace('<w:num ', '<w:abstractNum w:abstractNumId="70"><w:lvl w:ilvl="0"/></w:abstractNum><w:num ')
          .replace('</w:numbering>', '<w:num w:numId="71"><w:abstractNumId w:val="70"/></w:num></w:numbering>'),
    });
    const written = await writtenWith(listed);
    const ids = ['w:abstractNum', 'w:num'].flatMap((name) =>
      all(written, 'word/numbering.xml', name).flatMap(({ attributes }) => [...attributes.values()]),
    );
    expect(ids).toContain('72');
    expect(ids).not.toContain('70');
    expect(ids).not.toContain('71');
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

  it('of an old kind or with a password is told apart', async () => {
    const { diagnostics } = await writtenWith(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(diagnostics[0]?.message).toMatch(/is an old Word document \(\.doc\) or has a password/);
  });

  it.each([
    ['no zip', strToU8('a letter')],
    ['no document', zipSync({ 'mimetype.txt': strToU8('application/epub+zip') })],
  ])('that is %s is an error, and the file is written without it', async (_, bytes) => {
    const { diagnostics, parts } = await writtenWith(bytes);
    expect(diagnostics).toMatchObject([{ code: 'unusable-reference', severity: 'error' }]);
    expect(diagnostics[0]?.message).toBe('the reference document cannot be used: it is no Word document');
    expect(parts.has('word/document.xml')).toBe(true);
  });
});
