import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { fitToPages } from '../../src/layout/fit.ts';
import { layout, type LayoutOptions } from '../../src/layout/layout.ts';
import { papers } from '../../src/theme/paper.ts';
import { classic } from '../../src/theme/classic.ts';
import { listOf } from '../list-of.ts';
import { halfEm } from './half-em.ts';

const options: LayoutOptions = { theme: classic, paper: 'a4', typesetter: halfEm, report: () => {} };

function points(count: number): readonly Block[] {
  return [listOf(Array.from({ length: count }, (_, index) => [{ text: `Point ${index}` }]))];
}

function documentOf(...sections: readonly (readonly Block[])[]): Document {
  return {
    language: 'en',
    direction: 'ltr',
    title: 'Ada',
    keywords: [],
    header: { name: [{ text: 'Ada' }], contacts: [], summary: [] },
    sections: sections.map((blocks, index) => ({ id: 'work', title: [{ text: `Part ${index + 1}` }], blocks })),
    footer: { name: 'Ada', page: '{page}/{pages}' },
  };
}

describe('fitToPages', () => {
  it('leaves alone what fits', () => {
    expect(fitToPages(documentOf(points(10)), options, 1)).toMatchObject({ spacing: 1, text: 1 });
  });

  it('takes white space first and keeps the letters', () => {
    const document = documentOf(points(52));
    expect(layout(document, options).pages).toHaveLength(2);
    const fit = fitToPages(document, options, 1);
    expect(fit?.text).toBe(1);
    expect(fit?.spacing).toBeLessThan(1);
    expect(layout(document, { ...options, theme: fit?.theme ?? classic }).pages).toHaveLength(1);
  });

  it('leaves room for lines that Word may need, where that can be', () => {
    const roomAfter = (count: number): number => {
      const theme = fitToPages(documentOf(points(count)), options, 1)?.theme ?? classic;
      const [page] = layout(documentOf(points(count)), { ...options, theme }).pages;
      const foot = Math.max(...(page?.items ?? []).map(({ y }) => y));
      return (papers.a4.height - theme.margins.a4.bottom - foot) / theme.paragraphs.body.leading;
    };
    expect(roomAfter(52)).toBeGreaterThan(2);
    const most = [...Array(40).keys()]
      .map((more) => 52 + more)
      .findLast((count) => fitToPages(documentOf(points(count)), options, 1));
    expect(roomAfter(most ?? 0)).toBeLessThan(2);
  });

  it('makes the letters smaller when white space is not enough, as little as it can', () => {
    const fit = fitToPages(documentOf(points(60)), options, 1);
    expect(fit?.text).toBeLessThan(1);
    expect(fit?.theme.paragraphs.body.size).toBeGreaterThanOrEqual(9);
  });

  it('gives up before the page becomes unreadable', () => {
    expect(fitToPages(documentOf(points(100)), options, 1)).toBeUndefined();
  });
});

describe('sections', () => {
  it('have the height of their text, however many pages it takes', () => {
    const { sections } = layout(documentOf(points(10), points(100)), options);
    const [short, long] = sections.map(({ height }) => height);
    const line = classic.paragraphs.bullet.leading + classic.paragraphs.bullet.before;
    expect(sections.map(({ title }) => title)).toEqual(['Part 1', 'Part 2']);
    expect((long ?? 0) - (short ?? 0)).toBeCloseTo(90 * line);
  });
});

describe('page breaks on request', () => {
  it('begin a page before a section or an entry', () => {
    const entry = (title: string, starts = false): Block => ({
      kind: 'entry',
      title: [{ text: title }],
      details: [],
      blocks: [],
      ...(starts && { startsPage: true }),
    });
    const document = documentOf([entry('One'), entry('Two', true)], points(1), [
      { kind: 'paragraph', content: [{ text: 'Text' }] },
      { kind: 'paragraph', content: [{ text: 'More' }], startsPage: true },
    ]);
    const broken = {
      ...document,
      sections: document.sections.map((section, index) =>
        index === 1 ? { ...section, startsPage: true as const } : section,
      ),
    };
    expect(layout(broken, options).pages).toHaveLength(4);
    expect(layout(broken, options).bookmarks.map(({ title, page }) => [title, page])).toEqual([
      ['Ada', 0],
      ['Part 1', 0],
      ['One', 0],
      ['Two', 1],
      ['Part 2', 2],
      ['Part 3', 2],
    ]);
  });
});
