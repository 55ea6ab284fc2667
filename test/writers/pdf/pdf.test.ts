import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Block, Document, Entry } from '../../../src/document/document.ts';
import { classic } from '../../../src/theme/classic.ts';
import { pdf } from '../../../src/writers/pdf/pdf.ts';
import type { Rendered } from '../../../src/writers/writer.ts';
import { anyDocument, runs } from '../../document-arbitrary.ts';
import { listOf } from '../../list-of.ts';
import { readPdf } from './read.ts';

const date = new Date('2026-01-02T03:04:05Z');

function write(document: Document, found: Diagnostic[] = []): Promise<Rendered> {
  return pdf(document, {
    theme: classic,
    paper: 'a4',
    date,
    source: '{"basics":{}}',
    report: (diagnostic) => found.push(diagnostic),
  });
}

/** The operators of a file that begin and end marked content, in the order of its pages. */
function markedContent(bytes: Uint8Array): readonly string[] {
  return lines(bytes).filter((line) => / BDC$|^EMC$/.test(line));
}

/** What is drawn on the pages of a file, line by line. */
function lines(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  return [...file.toString('latin1').matchAll(/\/Length (\d+)[^]*?stream\n/g)].flatMap(
    ({ index, 0: head, 1: length }) => {
      const start = index + head.length;
      const stream = file.subarray(start, start + Number(length));
      const text = stream[0] === 0x78 ? inflateSync(stream).toString('latin1') : '';
      return text.includes('BT') ? text.split('\n') : [];
    },
  );
}

const ada: Document = {
  language: 'en-GB',
  direction: 'ltr',
  title: 'Ada <Lovelace> & Co',
  author: 'Ada <Lovelace>',
  subject: 'Analyst',
  keywords: ['engines', 'poetry & numbers'],
  header: {
    name: [{ text: 'Ada <Lovelace>' }],
    label: [{ text: 'Analyst' }],
    contacts: [[{ text: 'ada@example.com', href: 'mailto:ada@example.com', unbroken: true }], [{ text: 'London' }]],
    summary: [{ kind: 'paragraph', content: [{ text: 'Efficient office affairs; naïve flair, first flight.' }] }],
  },
  sections: [
    {
      id: 'work',
      title: [{ text: 'Experience' }],
      blocks: [
        {
          kind: 'entry',
          title: [{ text: 'Engineer' }],
          aside: [{ text: '2020 – 2024', unbroken: true }],
          details: [{ content: [{ text: 'Engines Ltd' }] }],
          blocks: [listOf([[{ text: 'Wrote ' }, { text: 'the notes', href: 'https://example.com/notes' }]])],
        },
      ],
    },
  ],
  footer: { name: 'Ada', page: 'Page {page} of {pages}' },
};

const long: Document = {
  ...ada,
  sections: Array.from({ length: 9 }, (_, index) => ({
    id: 'projects',
    title: [{ text: `Part ${index}` }],
    blocks: Array.from({ length: 12 }, () => ({
      kind: 'paragraph' as const,
      content: [{ text: `link ${index}`, href: `https://example.com/${index}` }],
    })),
  })),
};

describe('pdf', () => {
  it('says every word in order, with headings in the case they were written in', async () => {
    const { text } = await readPdf((await write(ada)).bytes);
    expect(text.replace(/\s+/gu, ' ').trim()).toBe(
      'Ada <Lovelace> Analyst ada@example.com · London Efficient office affairs; naïve flair, first flight. ' +
        'Experience Engineer 2020 – 2024 Engines Ltd • Wrote the notes',
    );
  });

  it('tags every item', async () => {
    const { structure } = await readPdf((await write(ada)).bytes);
    expect(structure[0]).toBe(
      [
        'Root',
        '  Document',
        '    H1',
        '    P',
        '    P',
        '      Link',
        '    P',
        '    Sect',
        '      H2',
        '      H3',
        '      P',
        '      P',
        '      L',
        '        LI',
        '          Lbl',
        '          LBody',
        '            Link',
      ].join('\n'),
    );
  });

  it('links to where the text says, on the page the text is on', async () => {
    const { links, pages } = await readPdf((await write(long)).bytes);
    expect(pages).toBeGreaterThan(2);
    expect(links[0]).toEqual({ page: 1, url: 'mailto:ada@example.com', contents: 'ada@example.com' });
    expect(links.slice(1).map(({ url, contents }) => url.endsWith(contents.replace('link ', '/')))).not.toContain(
      false,
    );
    expect(new Set(links.map(({ page }) => page)).size).toBe(pages);
  });

  it('says where a right-to-left link leads as it is read', async () => {
    const content = [{ text: 'ראו ' }, { text: 'הפרויקט שלי', href: 'https://example.com/x' }, { text: ' כאן' }];
    const summary = [{ kind: 'paragraph' as const, content }];
    const hebrew: Document = {
      ...ada,
      language: 'he',
      direction: 'rtl',
      header: { ...ada.header, contacts: [], summary },
    };
    const { links } = await readPdf((await write(hebrew)).bytes);
    expect(links[0]?.contents).toBe('הפרויקט שלי');
  });

  it('has bookmarks, properties and the résumé inside', async () => {
    const { outline, info, attachments, language } = await readPdf((await write(ada)).bytes);
    expect(outline).toEqual(['Experience', '  Engineer']);
    expect(info).toMatchObject({
      Title: 'Ada <Lovelace> & Co',
      Author: 'Ada <Lovelace>',
      Subject: 'Analyst',
      Keywords: 'engines, poetry & numbers',
      ModDate: 'D:20260102030405Z',
    });
    expect(language).toBe('en-GB');
    expect([...attachments]).toEqual([['resume.json', '{"basics":{}}']]);
  });

  it('has bookmarks for the positions at one employer below it', async () => {
    const position = (text: string): Entry => ({ kind: 'entry', title: [{ text }], details: [], blocks: [] });
    const employer: Entry = { ...position('Engines Ltd'), blocks: [position('Engineer'), position('Apprentice')] };
    const blocks = [employer, position('Tutor')];
    const { bytes } = await write({ ...ada, sections: [{ id: 'work', title: [{ text: 'Experience' }], blocks }] });
    expect((await readPdf(bytes)).outline).toEqual([
      'Experience',
      '  Engines Ltd',
      '    Engineer',
      '    Apprentice',
      '  Tutor',
    ]);
  });

  it('makes a list of several lines, each with its date, and none of one alone', async () => {
    const line = (text: string): Block => ({
      kind: 'line',
      content: [{ text }],
      aside: [{ text: '2020' }],
      blocks: [],
    });
    const structure = async (...blocks: readonly Block[]): Promise<string> => {
      const sections = [{ id: 'awards', title: [{ text: 'Awards' }], blocks }];
      const [page = ''] = (await readPdf((await write({ ...ada, sections })).bytes)).structure;
      return page.replaceAll(/\s+/g, ' ').replace(/^.*H2 ?/, '');
    };
    expect(await structure(line('One'), line('Two'))).toBe('L LI LBody LI LBody');
    expect(await structure(line('One'))).toBe('P P');
  });

  it('says of words in another language which it is, in marked content of their own', async () => {
    const summary = [
      {
        kind: 'paragraph',
        content: [{ text: 'Translates ' }, { text: 'Faust', language: 'de' }, { text: ' at night.' }],
      },
    ] as const;
    const { bytes } = await write({ ...ada, header: { ...ada.header, summary } });
    const operators = markedContent(bytes);
    expect(operators.filter((operator) => operator.includes('Lang'))).toEqual([
      expect.stringMatching(/^\/Span <<\/Lang \(de\)\/MCID \d+>> BDC$/),
    ]);
    // None inside another: some readers lose what follows.
    expect(operators.map((operator) => operator.slice(-3)).join(' ')).toMatch(/^(?:BDC EMC ?)+$/);
  });

  it('stretches the space before a date, and nothing else', async () => {
    const drawn = lines((await write(ada)).bytes);
    const at = drawn.findIndex((line) => line.endsWith(' Tz'));
    expect(Number(drawn[at]?.replace(' Tz', ''))).toBeGreaterThan(5_000);
    expect(drawn.slice(at + 1, at + 4)).toEqual([expect.stringMatching(/^\[\([^)]*\)\] TJ$/s), '100 Tz', 'ET']);
    expect(drawn.filter((line) => line.endsWith(' Tz'))).toHaveLength(2);
  });

  it('is the same file every time', async () => {
    const [first, second] = [await write(long), await write(long)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('refuses more than fifty pages', async () => {
    const found: Diagnostic[] = [];
    const section = {
      id: 'work',
      title: [{ text: 'Work' }],
      blocks: Array.from({ length: 4000 }, () => ({ kind: 'paragraph' as const, content: [{ text: 'Again' }] })),
    };
    await write({ ...ada, sections: [section] }, found);
    expect(found.map(({ code }) => code)).toEqual(['too-many-pages']);
  });

  it('names the characters that no font has', async () => {
    const found: Diagnostic[] = [];
    const summary = [{ kind: 'paragraph' as const, content: [{ text: 'A cat: 猫 🐱', pointer: '/basics/summary' }] }];
    await write({ ...ada, header: { ...ada.header, summary } }, found);
    expect(found).toEqual([
      expect.objectContaining({
        code: 'missing-glyph',
        pointer: '/basics/summary',
        message: 'no font has the characters “猫” (U+732B), “🐱” (U+1F431)',
      }),
    ]);
  });

  it('loses no word of any document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { text } = await readPdf((await write(document)).bytes);
        const found = squeeze(text);
        for (const { text: wanted } of runs(document)) {
          for (const part of wanted.split(' ').filter((word) => word.length <= 20)) expect(found).toContain(part);
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** Without white space, since a word may go on in the next line. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
