import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Block, Document, InnerList, ListItem } from '../../../src/document/document.ts';
import { docx } from '../../../src/writers/docx/docx.ts';
import { listOf } from '../../list-of.ts';
import { context, rich, rightToLeft, smallest } from './fixture.ts';
import { bodyOf, paragraphsOf, partOf, textOf } from './parts.ts';
import { descendants, pretty, readXml, valueOf } from './read-xml.ts';
import { documentWords, wordsOf } from './words.ts';

const documents: readonly [string, Document][] = [
  ['smallest', smallest],
  ['rich', rich],
  ['right-to-left', rightToLeft],
];

describe('the parts', () => {
  it.each([
    ['word/document.xml', 'document.xml'],
    ['word/styles.xml', 'styles.xml'],
    ['word/numbering.xml', 'numbering.xml'],
    ['word/settings.xml', 'settings.xml'],
    ['word/footer1.xml', 'footer.xml'],
    ['word/_rels/document.xml.rels', 'relationships.xml'],
    ['docProps/core.xml', 'core.xml'],
  ])('are as reviewed: %s', async (name, file) => {
    await expect(pretty(partOf(rich, name))).toMatchFileSnapshot(`golden/rich.${file}`);
  });

  it('are as reviewed in a document from right to left', async () => {
    await expect(pretty(partOf(rightToLeft, 'word/document.xml'))).toMatchFileSnapshot(
      'golden/right-to-left.document.xml',
    );
  });
});

describe('the text', () => {
  it.each(documents)('of the %s document has its words in its order', (_, document) => {
    expect(wordsOf(textOf(document))).toEqual(documentWords(document));
  });

  it('has its structure in another program', async () => {
    const { bytes } = await docx(rich, context);
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    await expect(value.replaceAll(/(<\/(?:p|h\d|li|ul|ol)>)/g, '$1\n')).toMatchFileSnapshot('golden/rich.mammoth.txt');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('is hyphenated by Word where the theme says so, but for headings, names and lines of facts', () => {
    const hyphenated = { ...context.theme, hyphenation: 'auto' as const };
    expect(partOf(rich, 'word/settings.xml', hyphenated)).toContain('<w:autoHyphenation/>');
    expect(partOf(rich, 'word/settings.xml')).not.toContain('autoHyphenation');
    const whole = descendants(readXml(partOf(rich, 'word/styles.xml', hyphenated)), 'w:style')
      .filter((style) => descendants(style, 'w:suppressAutoHyphens').length > 0)
      .map((style) => style.attributes.get('w:styleId'));
    expect(whole).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2']));
    expect(whole).not.toContain('ListBullet');
  });

  it('begins a list below a heading as far down as a text would stand', () => {
    const list = listOf([[{ text: 'One' }], [{ text: 'Two' }]]);
    const paragraph: Block = { kind: 'paragraph', content: [{ text: 'Before' }] };
    const withBlocks = (blocks: readonly Block[]): Document => ({
      ...smallest,
      sections: [{ id: 'work', title: [{ text: 'Work' }], blocks }],
    });
    const stylesOf = (blocks: readonly Block[]): readonly unknown[] =>
      paragraphsOf(withBlocks(blocks)).flatMap(({ text, style }) => (/One|Two/.test(text) ? [style] : []));
    expect(stylesOf([list])).toEqual(['ListBulletFirst', 'ListBullet']);
    expect(stylesOf([paragraph, list])).toEqual(['ListBullet', 'ListBullet']);
    const before = descendants(readXml(partOf(withBlocks([list]), 'word/styles.xml')), 'w:style')
      .filter((style) => ['BodyText', 'ListBulletFirst'].includes(style.attributes.get('w:styleId') ?? ''))
      .map((style) => descendants(style, 'w:spacing')[0]?.attributes.get('w:before'));
    expect(before).toEqual([before[0], before[0]]);
    expect(Number(before[0])).toBeGreaterThan(0);
  });

  it('begins no line with the dot between an employer and its address', () => {
    const dot = { text: ' · ', unbroken: true as const, divides: true as const };
    const address = { text: 'Espoo', unbroken: true as const };
    const document: Document = {
      ...smallest,
      sections: [
        {
          id: 'work',
          title: [{ text: 'Work' }],
          blocks: [{ kind: 'paragraph', content: [{ text: 'Kone' }, dot, address] }],
        },
      ],
    };
    expect(textOf(document)).toContain('Kone\u00A0· Espoo');
  });

  it('has a foot without a name where there is none', () => {
    const xml = partOf({ ...smallest, footer: { name: '', page: '{page}' } }, 'word/footer1.xml');
    expect(xml).toContain('PAGE');
    expect(xml).not.toContain('Ada');
  });

  it('begins a page where a section or an entry asks for it', () => {
    const entry = { kind: 'entry', title: [{ text: 'Two' }], details: [], blocks: [], startsPage: true } as const;
    const sections = [
      { id: 'work', title: [{ text: 'Work' }], blocks: [{ ...entry, title: [{ text: 'One' }] }] },
      { id: 'talks', title: [{ text: 'Talks' }], blocks: [], startsPage: true as const },
      {
        id: 'other',
        title: [{ text: 'Other' }],
        blocks: [
          { kind: 'paragraph', content: [{ text: 'Text\nfurther' }], startsPage: true } as const,
          { ...listOf([[{ text: 'Item' }], [{ text: 'Another' }]]), startsPage: true as const },
          { kind: 'labelled', content: [{ text: 'Row' }], startsPage: true } as const,
          { kind: 'line', content: [{ text: 'Line' }], blocks: [], startsPage: true } as const,
        ],
      },
    ];
    const xml = partOf({ ...smallest, sections }, 'word/document.xml');
    const broken = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*<\/w:p>/g)];
    expect(broken.map(([paragraph]) => /<w:t[^>]*>([^<]*)/.exec(paragraph)?.[1])).toEqual([
      'One',
      'Talks',
      'Text',
      'Item',
      'Row',
      'Line',
    ]);
  });

  it('has no empty paragraph where there is nothing to say', () => {
    expect(paragraphsOf(smallest).map(({ text }) => text)).toEqual(['Ada Example']);
  });

  it('has neither a paragraph nor a link of which nothing is seen', () => {
    const nothing = { text: ' \uFFFE\u00A0', href: 'https://example.org/' };
    const blocks = [
      { kind: 'paragraph', content: [nothing] },
      { kind: 'line', content: [{ text: 'Word ' }, nothing], aside: [nothing], blocks: [] },
    ] as const;
    const document = { ...smallest, sections: [{ id: 'work', title: [nothing], blocks }] };
    expect(paragraphsOf(document).map(({ text }) => text.trim())).toEqual(['Ada Example', 'Word']);
    expect(partOf(document, 'word/document.xml')).not.toMatch(/<w:hyperlink|<w:tab\/>/);
  });

  it('keeps titles and employers out of links, since some programs skip the text of links', () => {
    const linked = [{ text: 'Engineer', href: 'https://example.org/' }];
    const address = [{ text: 'example.org', href: 'https://example.org/' }];
    const entry = {
      kind: 'entry',
      title: linked,
      details: [{ content: [...linked, ...address] }],
      blocks: [],
    } as const;
    const document = { ...smallest, sections: [{ id: 'work', title: [{ text: 'Work' }], blocks: [entry] }] };
    expect(textOf(document)).toBe('Ada Example\nWork\nEngineer\nEngineerexample.org');
    expect(descendants(bodyOf(document), 'w:hyperlink')).toHaveLength(1);
  });
});

describe('the flow', () => {
  const keepNextOf = (text: string, document = rich): string | undefined => {
    const found = paragraphsOf(document).find((paragraph) => paragraph.text.startsWith(text));
    const [keepNext] = found ? descendants(found.element, 'w:keepNext') : [];
    return keepNext && (keepNext.attributes.get('w:val') ?? 'on');
  };

  it('keeps the first item of a list with the second', () => {
    expect(keepNextOf('Led a team')).toBe('on');
    expect(keepNextOf('Moved 240')).toBeUndefined();
  });

  it('keeps the last item of a list with the keywords of its entry', () => {
    const keywords = { kind: 'labelled', label: [{ text: 'Keywords:' }], content: [{ text: 'Go' }] } as const;
    const list = listOf([[{ text: 'One' }], [{ text: 'Two' }], [{ text: 'Three' }]]);
    const entry = { kind: 'entry', title: [{ text: 'Post' }], details: [], blocks: [list, keywords] } as const;
    const document = { ...smallest, sections: [{ id: 'work', title: [{ text: 'Work' }], blocks: [entry] }] };
    expect(['One', 'Two', 'Three', 'Keywords'].map((text) => keepNextOf(text, document))).toEqual([
      'on',
      undefined,
      'on',
      undefined,
    ]);
  });

  it('lets go after the details of an entry that says no more', () => {
    expect(keepNextOf('Operations')).toBe('0');
    expect(keepNextOf('Spårvägen')).toBeUndefined();
  });

  it('lets go after a title that is all there is of its entry', () => {
    const bare = { kind: 'entry', aside: [{ text: '2020' }], details: [], blocks: [] } as const;
    const posts = { ...bare, title: [{ text: 'Posts' }], blocks: [{ ...bare, title: [{ text: 'Post' }] }] };
    const blocks = [{ ...bare, title: [{ text: 'Helper' }] }, posts];
    const document = { ...smallest, sections: [{ id: 'volunteer', title: [{ text: 'Help' }], blocks }] };
    expect(keepNextOf('Helper', document)).toBe('0');
    expect(keepNextOf('Posts', document)).toBeUndefined();
    expect(keepNextOf('Post\t', document)).toBe('0');
  });

  it.each([
    ['bulleted', false, '220'],
    ['numbered', true, '280'],
  ] as const)("begins a %s item's lines after a forced end under its text", (_, ordered, left) => {
    const items = [[{ text: 'Moved,\nin months.' }]];
    const document = { ...smallest, header: { ...smallest.header, summary: [listOf(items, { ordered })] } };
    const style = paragraphsOf(document).find(({ text }) => text === 'in months.')?.style ?? '';
    const styles = descendants(readXml(partOf(document, 'word/styles.xml')), 'w:style');
    const found = styles.find(({ attributes }) => attributes.get('w:styleId') === style);
    const [indent] = found ? descendants(found, 'w:ind') : [];
    expect(Object.fromEntries(indent?.attributes ?? [])).toEqual({ 'w:left': left });
  });

  /** The numbering of each numbered item, where it is not its style's. */
  const numberingsOf = (document: Document): readonly (string | undefined)[] =>
    paragraphsOf(document)
      .filter(({ style }) => style?.startsWith('ListNumber') && !style.includes('Continue'))
      .map(({ element }) => descendants(element, 'w:numId')[0]?.attributes.get('w:val'));
  /** The first numbers of the levels of a numbering, where it says so. */
  const startsOf = (document: Document, id: string): readonly (string | undefined)[] => {
    const numberings = descendants(readXml(partOf(document, 'word/numbering.xml')), 'w:num');
    const found = numberings.find(({ attributes }) => attributes.get('w:numId') === id);
    return found ? descendants(found, 'w:startOverride').map(valueOf) : [];
  };

  it('begins every numbered list at one', () => {
    expect(numberingsOf(rich)).toEqual([undefined, undefined, '3', '3']);
    expect(startsOf(rich, '2')).toEqual([]);
    expect(startsOf(rich, '3')).toEqual(Array.from({ length: 9 }, () => '1'));
  });

  describe('a list inside an item', () => {
    const item = (...lists: readonly InnerList[]): ListItem => ({ content: [{ text: 'Outer' }], lists });
    const bullets: InnerList = { ordered: false, items: [[{ text: 'Inner' }], [{ text: 'Inner,\nand more' }]] };
    const numbers: InnerList = {
      ordered: true,
      start: 5,
      items: [[{ text: 'Fifth' }], [{ text: 'Sixth,\nand more' }]],
    };
    const summary: readonly Block[] = [
      { kind: 'list', ordered: false, items: [item(bullets, numbers), item()] },
      { kind: 'list', ordered: true, items: [item(), item(bullets), item(numbers)] },
    ];
    const document = { ...smallest, header: { ...smallest.header, summary } };

    it('has the second level of the same numbering, by its style or by a numbering that starts there', () => {
      const levels = paragraphsOf(document)
        .slice(1)
        .map(({ style, element }) => [
          style,
          ...['w:ilvl', 'w:numId'].flatMap((name) => descendants(element, name).map(valueOf)),
        ]);
      expect(levels).toEqual([
        ['ListBulletFirst', '0', '1'],
        ['ListBullet2'],
        ['ListBullet2'],
        ['ListContinue2'],
        ['ListNumber2', '1', '3'],
        ['ListNumber2', '1', '3'],
        ['ListNumberContinue2'],
        ['ListBullet'],
        ['ListNumber', '0', '4'],
        ['ListNumber', '0', '4'],
        ['ListBullet2'],
        ['ListBullet2'],
        ['ListContinue2'],
        ['ListNumber', '0', '4'],
        ['ListNumber2', '1', '5'],
        ['ListNumber2', '1', '5'],
        ['ListNumberContinue2'],
      ]);
      // What is above goes on counting.
      expect(startsOf(document, '5')).toEqual(['5', ...Array.from({ length: 7 }, () => '1')]);
    });

    it('stays with the text above', () => {
      const kept = paragraphsOf(document).filter(({ element }) => descendants(element, 'w:keepNext').length > 0);
      expect(kept.map(({ text }) => text)).toEqual(['Outer', 'Outer', 'Outer', 'Outer']);
    });

    it('is one for other programs', async () => {
      const { bytes } = await docx(document, context);
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      expect(value).toContain('<ul><li>Outer<ul><li>Inner</li><li>Inner,</li></ul></li></ul>');
      expect(value).toContain('<ol><li>Outer</li><li>Outer<ul><li>Inner</li><li>Inner,</li></ul></li></ol>');
    });
  });

  it('begins a numbered list at the number that its author begins with, and leaves the list style to begin at one', () => {
    const items = [[{ text: 'One more' }], [{ text: 'And another' }]];
    const summary = [{ start: 5 }, {}, { start: 0 }].map((start) => listOf(items, { ordered: true, ...start }));
    const document = { ...smallest, header: { ...smallest.header, summary } };
    expect(numberingsOf(document)).toEqual(['3', '3', '4', '4', '5', '5']);
    expect(['2', '3', '4', '5'].map((id) => startsOf(document, id)[0])).toEqual([undefined, '5', '1', '0']);
    expect(startsOf(document, '3').slice(1)).toEqual(Array.from({ length: 8 }, () => '1'));
  });
});
