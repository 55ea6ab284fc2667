import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Block, Content, Document, Entry, Section } from '../../src/document/document.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Item, Layout, Page } from '../../src/layout/pages/page.ts';
import { papers } from '../../src/theme/paper.ts';
import { classic } from '../../src/theme/classic.ts';
import type { Paper } from '../../src/theme/theme.ts';
import { anyDocument, runs } from '../document-arbitrary.ts';
import { documentOf } from '../document-of.ts';
import { listOf } from '../list-of.ts';
import { dump, path, words } from './dump.ts';
import type { Typesetter } from '../../src/layout/shaping/typesetter.ts';
import { halfEm } from './half-em.ts';

function lay(document: Document, paper: Paper = 'a4'): Layout {
  return layout(document, { theme: classic, paper, typesetter: halfEm, report: () => {} });
}

const post = (lines: number): Entry => ({
  kind: 'entry',
  title: [{ text: 'Engineer' }],
  aside: [{ text: '2020 – 2024', unbroken: true }],
  details: [{ content: [{ text: 'Engines Ltd' }], aside: [{ text: 'London' }] }],
  blocks: [listOf(Array.from({ length: lines }, (_, index) => [{ text: `Point ${index}` }]))],
});

/** Signs that layout adds: bullets, numbers of lists and separators. */
const ADDED = /^(?:•|\d+\.|·)$/u;

/** Signs that may stand partly outside, first or last in what is drawn in one go. */
const HANGING = /^["'“”„‘’‚«»‹›([–—]|["'“”„‘’‚«»‹›([–—]\s*$/u;

function text(pages: readonly Page[]): string {
  return squeeze(pages.flatMap(({ items }) => items.filter(isContent).map(words)).join(' '));
}

function isContent(item: Item): boolean {
  return (
    item.kind === 'text' &&
    item.meaning !== 'artifact' &&
    item.meaning.type !== 'Lbl' &&
    !ADDED.test(words(item).trim())
  );
}

function squeeze(all: string): string {
  return all.replace(/[\s·]+/gu, '');
}

describe('layout', () => {
  it('gives every item a place, a meaning and a look', async () => {
    const document = documentOf(
      [
        post(2),
        { kind: 'labelled', label: [{ text: 'Languages:' }], content: [{ text: 'Rust, C' }] },
        {
          kind: 'line',
          content: [{ text: 'A talk, ' }, { text: 'Surge', emphasis: true }],
          aside: [{ text: '2015' }],
          blocks: [],
        },
        {
          kind: 'paragraph',
          content: [{ text: 'See ' }, { text: 'the site', href: 'https://example.com/' }, { text: ' for more.' }],
        },
        listOf([[{ text: 'One' }], [{ text: 'Two' }]], { ordered: true }),
      ],
      {
        header: {
          name: [{ text: 'Ada Lovelace' }],
          label: [{ text: 'Analyst' }],
          contacts: [
            [{ text: 'ada@example.com', href: 'mailto:ada@example.com', unbroken: true }],
            [{ text: 'London', unbroken: true }],
          ],
          summary: [{ kind: 'paragraph', content: [{ text: 'Writes programs.' }] }],
        },
      },
    );
    await expect(dump(lay(document))).toMatchFileSnapshot('../fixtures/layout/one-page.txt');
  });

  it('sets a list as far below the heading of its section as running text, and close below a text', () => {
    const baselines = (blocks: readonly Block[]): readonly number[] => [
      ...new Set(lay(documentOf(blocks)).pages.flatMap(({ items }) => items.filter(isContent).map(({ y }) => y))),
    ];
    const list = listOf([[{ text: 'One' }], [{ text: 'Two' }]]);
    const paragraph: Block = { kind: 'paragraph', content: [{ text: 'One' }] };
    const [, , first = 0, second = 0] = baselines([list]);
    expect(first).toBe(baselines([paragraph])[2]);
    const [, , above = 0, below = 0] = baselines([paragraph, list]);
    expect(below - above).toBeCloseTo(second - first);
  });

  it('mirrors a page that runs right to left', async () => {
    const document = documentOf([{ ...post(1), title: [{ text: 'مهندس C++' }] }], { direction: 'rtl', language: 'ar' });
    await expect(dump(lay(document))).toMatchFileSnapshot('../fixtures/layout/right-to-left.txt');
  });

  it('numbers the pages from the second on', () => {
    const { pages } = lay(documentOf(Array.from({ length: 14 }, () => post(4))));
    const feet = pages.map(({ items }) =>
      items.filter((item) => item.kind === 'text' && item.meaning === 'artifact').map(words),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(feet[0]).toEqual([]);
    expect(feet[1]?.map((foot) => foot.trim())).toEqual(['Ada Lovelace', `Page 2 of ${pages.length}`]);
  });

  it('numbers the pages alone where the foot has no name', () => {
    const nameless = { footer: { name: '', page: 'Page {page} of {pages}' } };
    const { pages } = lay(
      documentOf(
        Array.from({ length: 14 }, () => post(4)),
        nameless,
      ),
    );
    const feet = pages[1]?.items.filter((item) => item.kind === 'text' && item.meaning === 'artifact').map(words);
    expect(feet?.map((foot) => foot.trim())).toEqual([`Page 2 of ${pages.length}`]);
  });

  it('draws the space before what stands at the far end of a line as far as that, so that programs read one line', () => {
    const items = lay(documentOf([post(1)])).pages[0]?.items.filter((item) => item.kind === 'text') ?? [];
    const [title, date, employer, place, point] = items.slice(items.findIndex((item) => words(item) === 'Engineer '));
    expect([date, place].map((item) => words(item).trim())).toEqual(['2020 – 2024', 'London']);
    const end = (item: typeof title): number => (item ? item.x + item.width + (item.reach ?? NaN) : NaN);
    expect(end(title)).toBeCloseTo(date?.x ?? 0);
    expect(end(employer)).toBeCloseTo(place?.x ?? 0);
    expect(point?.reach).toBeUndefined();
  });

  it('begins a second line of a row further in than its first', () => {
    const content = [{ text: 'anvil '.repeat(30).trim() }];
    const [page] = lay(documentOf([{ kind: 'labelled', content }])).pages;
    const lines = page?.items.filter((item) => words(item).startsWith('anvil')) ?? [];
    const { left } = classic.margins.a4;
    const { indent } = classic.paragraphs.labelled;
    expect(indent).toBeGreaterThan(0);
    expect(lines.map(({ x }) => x - left)).toEqual([0, indent]);
  });

  it('keeps short entries whole and breaks long ones between points', () => {
    const starts = (document: Document): readonly string[] =>
      lay(document)
        .pages.slice(1)
        .map(({ items }) => words(items.find(isContent)).trim());
    expect(new Set(starts(documentOf(Array.from({ length: 20 }, () => post(5)))))).toEqual(new Set(['Engineer']));
    expect(starts(documentOf([post(100)])).every((start) => start.startsWith('Point'))).toBe(true);
  });

  it('leaves out the mark between two parts where a line ends there', () => {
    const address = `example.com/${'x'.repeat(60)}`;
    const line = (name: string): Block => ({
      kind: 'line',
      content: [{ text: name }, { text: ' · ', unbroken: true, divides: true }, { text: address, unbroken: true }],
      blocks: [],
    });
    const { pages } = lay(documentOf([line('A talk'), line('A talk with a longer name')]));
    const drawn = pages.flatMap(({ items }) => items.filter(isContent).map(words));
    expect(drawn.slice(-3)).toEqual([`A talk · ${address} `, 'A talk with a longer name ', `${address} `]);
  });

  it('loses no character and keeps the order, whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(text(lay(document).pages)).toBe(
          squeeze(
            runs(document)
              .map((run) => run.text)
              .join(''),
          ),
        );
      }),
    );
  });

  it('gives all texts the same fields in the same order, so that thousands of them are objects of one shape', () => {
    const { pages } = lay(documentOf(Array.from({ length: 30 }, () => post(3))));
    const texts = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text'));
    expect(texts.some(({ meaning }) => meaning === 'artifact')).toBe(true);
    expect(new Set(texts.map((item) => Object.keys(item).join())).size).toBe(1);
  });

  it('puts nothing outside the margins but part of a sign that hangs there', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom<Paper>('a4', 'letter'), (document, paper) => {
        const margins = classic.margins[paper];
        const right = papers[paper].width - margins.right + 0.01;
        const bottom = papers[paper].height - margins.bottom + 0.01;
        const outside = lay(document, paper).pages.flatMap(({ items }) =>
          items.filter((item) => {
            const foot = item.kind === 'text' && item.meaning === 'artifact';
            // An underline hangs there with its text.
            const drawn = items.find(
              (other) => other.kind === 'text' && other.x === item.x && other.width === item.width,
            );
            const hang = drawn?.kind === 'text' && HANGING.test(words(drawn)) ? drawn.size / 2 : 0;
            return (
              item.x < margins.left - hang - 0.01 ||
              item.x + item.width > right + hang ||
              item.y < margins.top ||
              (!foot && item.y > bottom)
            );
          }),
        );
        expect(outside.map(words)).toEqual([]);
      }),
    );
  });

  it('never leaves a heading at the foot of a page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 5, maxLength: 30 }), (sizes) => {
        const { pages } = lay(documentOf(sizes.map(post)));
        const last = pages.slice(0, -1).map(({ items }) => items.findLast(isContent));
        const types = last.map((item) =>
          item?.kind === 'text' && item.meaning !== 'artifact' ? item.meaning.type : 'none',
        );
        expect(types.filter((type) => type !== 'LBody')).toEqual([]);
      }),
    );
  });

  it('leaves no short row alone on a page, be it a line or an entry of its title alone', () => {
    const title = [{ text: 'Helper' }];
    const entry: Block = { kind: 'entry', title, details: [], blocks: [] };
    const row = fc.constantFrom<Block>(entry, { kind: 'line', content: title, blocks: [] });
    const section = (id: string, blocks: readonly Block[]): Section => ({ id, title: [{ text: id }], blocks });
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 60 }), row, fc.integer({ min: 4, max: 14 }), (lines, block, count) => {
        const sections = [
          section('Work', [post(lines)]),
          section(
            'Volunteering',
            Array.from({ length: count }, () => block),
          ),
        ];
        const { pages } = lay(documentOf([], { sections }));
        const rows = pages.map(({ items }) => items.filter((item) => words(item).trim() === 'Helper').length);
        expect(rows).not.toContain(1);
      }),
    );
  });

  it('leaves no row of keywords at the head of a page, without the entry that it belongs to', () => {
    const keywords: Block = { kind: 'labelled', label: [{ text: 'Keywords:' }], content: [{ text: 'Go' }] };
    const heads = Array.from({ length: 12 }, (_, index) => {
      const long = { ...post(40 + index), blocks: [...post(40 + index).blocks, keywords] };
      const [, second] = lay(documentOf([long, post(6)])).pages;
      return words(second?.items.find(isContent)).trim();
    });
    expect(heads).not.toContain('Keywords:');
    expect(heads.some((head) => head.startsWith('Point'))).toBe(true);
  });

  it('leaves no heading with a single line under it at the foot of a page', () => {
    const line: Block = { kind: 'line', content: [{ text: 'Helper' }], blocks: [] };
    const alone = Array.from({ length: 21 }, (_, index) => {
      const before: Section = { id: 'work', title: [{ text: 'Work' }], blocks: [post(40 + index)] };
      const after: Section = { id: 'awards', title: [{ text: 'Awards' }], blocks: [line, post(6), post(6)] };
      const { pages } = lay(documentOf([], { sections: [before, after] }));
      return pages.filter(({ items }) => words(items.findLast(isContent)).trim() === 'Helper').length;
    });
    expect(new Set(alone)).toEqual(new Set([0]));
  });

  it('reports characters that no font has, at the values they come from, in reading order', () => {
    const found: Diagnostic[] = [];
    const holey: Typesetter = {
      ...halfEm,
      shaper: (style, language, direction) => (text) =>
        halfEm
          .shaper(
            style,
            language,
            direction,
          )(text)
          .map((run) => ({ ...run, missing: '猫' })),
    };
    const header = { name: [{ text: '猫', pointer: '/basics/name' }], contacts: [], summary: [] };
    const document = documentOf([{ kind: 'paragraph', content: [{ text: '猫', pointer: '/work/0/summary' }] }], {
      header,
    });
    layout(document, {
      theme: classic,
      paper: 'a4',
      typesetter: holey,
      report: (diagnostic) => found.push(diagnostic),
    });
    expect(found.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['missing-glyph', 'error', '/basics/name'],
      ['missing-glyph', 'error', '/work/0/summary'],
    ]);
  });

  it('gives a link one meaning, on however many lines it stands', () => {
    const link = { text: 'a link of many words '.repeat(12).trim(), href: 'https://example.com/' };
    const { pages } = lay(documentOf([{ kind: 'paragraph', content: [{ text: 'See ' }, link, { text: '.' }] }]));
    const parts = pages.flatMap(({ items }) => items).filter((item) => item.kind === 'text' && item.href);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map((item) => item.kind === 'text' && item.meaning)).size).toBe(1);
  });

  it('numbers a list from where its author begins', () => {
    const items = [[{ text: 'Mended' }], [{ text: 'Measured' }]];
    const { pages } = lay(documentOf([listOf(items, { ordered: true, start: 9 })]));
    const labels = pages
      .flatMap((page) => page.items)
      .filter((item) => item.kind === 'text' && item.meaning !== 'artifact' && item.meaning.type === 'Lbl');
    expect(labels.map(words)).toEqual(['9. ', '10. ']);
  });

  it('sets a list inside an item below its text, quieter and in the body of its meaning', () => {
    const lists = [
      { ordered: false, items: [[{ text: 'French' }], [{ text: 'Italian' }]] },
      { ordered: true, start: 5, items: [[{ text: 'Latin' }]] },
    ];
    const items = [{ content: [{ text: 'Languages' }], lists }];
    const drawn = lay(documentOf([{ kind: 'list', ordered: false, items }]))
      .pages.flatMap((page) => page.items)
      .flatMap((item) => (item.kind === 'text' ? [item] : []));
    const { bullet, number, innerBullet, innerNumber } = classic.paragraphs;
    const text = { bullet: bullet.indent, innerBullet: innerBullet.indent, innerNumber: innerNumber.indent };
    const left = classic.margins.a4.left;
    expect(drawn.slice(-8).map((item) => [words(item).trim(), path(item.meaning), Math.round(item.x - left)])).toEqual([
      ['•', 'Sect/L/LI/Lbl', 0],
      ['Languages', 'Sect/L/LI/LBody', text.bullet],
      ['–', 'Sect/L/LI/LBody/L/LI/Lbl', number.indent],
      ['French', 'Sect/L/LI/LBody/L/LI/LBody', text.innerBullet],
      ['–', 'Sect/L/LI/LBody/L/LI/Lbl', number.indent],
      ['Italian', 'Sect/L/LI/LBody/L/LI/LBody', text.innerBullet],
      ['5.', 'Sect/L/LI/LBody/L/LI/Lbl', number.indent],
      ['Latin', 'Sect/L/LI/LBody/L/LI/LBody', text.innerNumber],
    ]);
  });

  it('keeps the text of an item with the list inside it, and ends pages rather between items than inside one', () => {
    const inner = (count: number): readonly Content[] => Array.from({ length: count }, () => [{ text: 'Inner' }]);
    const item = { content: [{ text: 'Lead' }], lists: [{ ordered: false, items: inner(4) }] };
    const list: Block = { kind: 'list', ordered: false, items: Array.from({ length: 14 }, () => item) };
    const rows = Array.from({ length: 12 }, (): Block => ({ kind: 'paragraph', content: [{ text: 'Row' }] }));
    const breaks = rows.flatMap((_, index) =>
      lay(documentOf([...rows.slice(index), list]))
        .pages.slice(0, -1)
        .map((page) => {
          const drawn = page.items.filter(isContent).map((item) => words(item).trim());
          return drawn.length - 1 - drawn.lastIndexOf('Lead');
        }),
    );
    expect(breaks.length).toBeGreaterThan(rows.length - 1);
    expect(breaks.filter((after) => after === 0)).toEqual([]);
    expect(breaks.filter((after) => after === 4).length).toBeGreaterThan(breaks.length / 2);
  });

  it('moves something to a last page that would hold a line or two', () => {
    const rows = (count: number): readonly Block[] =>
      Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', content: [{ text: `Row ${index}` }] }));
    const onLastPage = (count: number): number | undefined =>
      lay(documentOf(rows(count)))
        .pages.at(1)
        ?.items.filter(isContent).length;
    const full = Array.from({ length: 80 }, (_, index) => index + 1).findLast(
      (count) => onLastPage(count) === undefined,
    );
    expect(onLastPage((full ?? 0) + 1)).toBeGreaterThan(2);
  });
});
