import type { Role } from '../../theme/theme.ts';
import type { Photo } from '../../document/document.ts';
import type { Fragment } from '../lines/fragments.ts';
import type { Meaning } from './page.ts';
import type { StructureNode } from '../structure.ts';

/**
 * A strip of the text block that no page break may cut: a line with what stands beside it. Lengths in points. All strips name the
 * same fields, for there are thousands, and objects of one shape are made and copied in a fraction of the time.
 */
export interface Strip {
  readonly role: Role;
  /** White space above, which vanishes at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** White space below that belongs to the strip. */
  readonly after: number;
  /** What a page break after this strip costs. */
  readonly penalty: number;
  readonly texts: readonly StripText[];
  readonly rule: StripRule | undefined;
  /** Below links in running text, which would else look like the words around them. */
  readonly underlines: readonly StripRule[] | undefined;
  readonly image: StripImage | undefined;
  /** Begins a new page, as its author asked. */
  readonly startsPage: true | undefined;
  readonly bookmark: StripBookmark | undefined;
}

/** What the outline says of a strip. */
export interface StripBookmark {
  readonly title: string;
  readonly level: 1 | 2 | 3 | 4;
}

/** A fragment on its baseline, `y` below the strip's top. */
export interface StripText {
  readonly fragment: Fragment;
  readonly y: number;
  readonly meaning: Meaning;
}

/** A rule across the text or below a part of it, its middle `y` below the strip's top. */
export interface StripRule {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly color: string;
}

/** The photo, which may reach below its strip: strips beside it follow. */
export interface StripImage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly photo: Photo;
  readonly meaning: StructureNode;
}

/** Costs of page breaks, beside which a page left half empty costs 250. */
export const penalties = {
  /** What belongs together: a heading and what follows it. */
  together: 1_000_000,
  /** One line of a paragraph alone on a page. */
  widow: 20_000,
  /** The first or last of several short things alone on a page. */
  lone: 400,
  /** Inside an entry that fits well on one page. */
  short: 200,
  line: 120,
  item: 30,
  free: 0,
} as const;

/**
 * A strip with other white space, another cost behind it, or as the first of a page. Field by field: with three dots its copy would be
 * of another shape.
 */
export function changed(strip: Strip, change: Partial<Pick<Strip, 'before' | 'penalty' | 'startsPage'>>): Strip {
  const { role, height, after, texts, rule, underlines, image, bookmark } = strip;
  const { before = strip.before, penalty = strip.penalty, startsPage = strip.startsPage } = change;
  return { role, before, height, after, penalty, texts, underlines, rule, image, startsPage, bookmark };
}

/** The strips with a higher cost after the one at `index`, counted from the end where negative. */
export function raise(strips: readonly Strip[], index: number, penalty: number): readonly Strip[] {
  const strip = strips.at(index);
  if (!strip || strip.penalty >= penalty) return strips;
  return strips.with(index, changed(strip, { penalty }));
}

/** The strips with at least this cost after each but the last. */
export function bind(strips: readonly Strip[], penalty: number): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 || strip.penalty >= penalty ? strip : changed(strip, { penalty }),
  );
}
