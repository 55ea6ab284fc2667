import type { Photo } from '../../document/document.ts';
import type { GlyphRun } from '../shaping/glyph-run.ts';
import type { StructureNode } from '../structure.ts';

/** The laid-out document: pages of items at fixed places, the tree that gives them meaning, and the bookmarks. All lengths are points. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly structure: StructureNode;
  readonly bookmarks: readonly Bookmark[];
  readonly sections: readonly SectionHeight[];
}

/** How much height a section takes, all pages together. */
export interface SectionHeight {
  readonly title: string;
  readonly height: number;
}

/** One sheet; `items` stand in reading order. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export type Item = TextItem | RuleItem | ImageItem;

/** What an item means: its node in the structure tree, or nothing but looks. */
export type Meaning = StructureNode | 'artifact';

/** Glyphs of one face, size and colour on one baseline; `x` and `y` are from the page's top left corner, `y` is the baseline. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: string;
  readonly color: string;
  /** In visual order, left to right. */
  readonly runs: readonly GlyphRun[];
  readonly meaning: Meaning;
  /** Target of the link that the text is. */
  readonly href?: string | undefined;
  readonly language?: string | undefined;
  /** How far the space at its end reaches, where that is further than it would by itself. */
  readonly reach?: number | undefined;
}

/** A horizontal rule; `y` is its middle. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly color: string;
}

/** A picture, cropped to fill a box; `x` and `y` are its top left corner. */
export interface ImageItem {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly photo: Photo;
  readonly meaning: StructureNode;
}

/** An entry of the outline: a heading and where it stands; `y` is the top of its line. */
export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly page: number;
  readonly y: number;
}
