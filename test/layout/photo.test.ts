import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Photo } from '../../src/document/document.ts';
import { cropOf } from '../../src/photo/crop.ts';
import { layout } from '../../src/layout/layout.ts';
import type { ImageItem, Page } from '../../src/layout/pages/page.ts';
import { papers } from '../../src/theme/paper.ts';
import { themes } from '../../src/theme/index.ts';
import type { Paper, Theme } from '../../src/theme/theme.ts';
import { anyDocument } from '../document-arbitrary.ts';
import { smallPng } from '../photo/pictures.ts';
import { halfEm } from './half-em.ts';

const photo: Photo = { bytes: smallPng, mediaType: 'image/png', width: 4, height: 5, alternative: 'Portrait of Ada' };

const anySetting = fc.record({
  theme: fc.constantFrom(...themes.values()),
  paper: fc.constantFrom<Paper>('a4', 'letter'),
  direction: fc.constantFrom<Document['direction']>('ltr', 'rtl'),
});

function pagesOf(document: Document, theme: Theme, paper: Paper): readonly Page[] {
  return layout(document, { theme, paper, typesetter: halfEm, report: () => {} }).pages;
}

function photosOf(pages: readonly Page[]): readonly ImageItem[] {
  return pages.flatMap(({ items }) => items.filter((item) => item.kind === 'image'));
}

describe('the photo', () => {
  it('stands once, in the size of the theme, in the far corner of the first page', () => {
    fc.assert(
      fc.property(anyDocument, anySetting, (document, { theme, paper, direction }) => {
        const pages = pagesOf({ ...document, direction, header: { ...document.header, photo } }, theme, paper);
        expect(photosOf(pages)).toHaveLength(1);
        expect(photosOf(pages.slice(0, 1))).toMatchObject([{ meaning: { type: 'Figure' } }]);
        const places = photosOf(pages).map(({ x, y, width, height }) => [x, y, width, height].map(round));
        const { top, left, right } = theme.margins[paper];
        const far = direction === 'rtl' ? left : papers[paper].width - right - theme.photo.width;
        expect(places).toEqual([[far, top, theme.photo.width, theme.photo.height].map(round)]);
      }),
    );
  });

  it('is touched by no text and no rule', () => {
    fc.assert(
      fc.property(anyDocument, anySetting, (document, { theme, paper, direction }) => {
        const pages = pagesOf({ ...document, direction, header: { ...document.header, photo } }, theme, paper);
        const [image] = photosOf(pages);
        const over = pages[0]?.items.filter((item) => {
          if (item.kind === 'image' || !image) return false;
          const top = item.kind === 'rule' ? item.y : item.y - item.size;
          const beside = item.x + item.width <= image.x + 0.01 || item.x >= image.x + image.width - 0.01;
          return !beside && top < image.y + image.height;
        });
        expect(over).toEqual([]);
      }),
    );
  });

  it('takes nothing from a document without one', () => {
    fc.assert(
      fc.property(anyDocument, anySetting, (document, { theme, paper, direction }) => {
        expect(photosOf(pagesOf({ ...document, direction }, theme, paper))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a crop', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 10_000 }), height: fc.integer({ min: 1, max: 10_000 }) });

  it('gives a picture the shape of its box and cuts in one direction only', () => {
    fc.assert(
      fc.property(size, size, (picture, box) => {
        const { left, top, right, bottom } = cropOf(picture, box);
        const [width, height] = [picture.width * (1 - left - right), picture.height * (1 - top - bottom)];
        expect((width * box.height) / (height * box.width)).toBeCloseTo(1, 6);
        expect(Math.min(left + right, top + bottom)).toBeCloseTo(0, 12);
        expect(Math.min(left, top, right, bottom)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes as much from the left as from the right, and less from above, where the face is, than from below', () => {
    const { left, right } = cropOf({ width: 300, height: 100 }, { width: 1, height: 1 });
    expect([left, right].map(round)).toEqual([0.333, 0.333]);
    const { top, bottom } = cropOf({ width: 100, height: 200 }, { width: 1, height: 1 });
    expect([top, bottom].map(round)).toEqual([0.167, 0.333]);
  });
});

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
