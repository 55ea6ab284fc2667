import type { Document } from '../document/document.ts';
import { tightened, type Tightness } from '../theme/scale.ts';
import type { Theme } from '../theme/theme.ts';
import { layout, type LayoutOptions } from './layout.ts';

/** How a document comes to stand on so many pages: the theme to set it with, and how much tighter that is. */
export interface Fit extends Tightness {
  readonly theme: Theme;
}

/** As tight as a page may become before it looks crowded, in hundredths of the design. */
const TIGHTEST_SPACING = 50;
const SMALLEST_TEXT = 85;
/** Points under which running text is too small to read on paper. */
const SMALLEST_SIZE = 9;

/** Lines that are left free at the foot of a page that is made tighter: Word, which breaks lines by itself, may need another. */
const RESERVE = 2;

/**
 * The loosest setting in which a document takes at most so many pages, with a reserve on each where there can be one: first the white
 * space gives way, then the letters become smaller. A document that needs nothing is left as it is; nothing where even the tightest
 * does not do.
 */
export function fitToPages(document: Document, options: LayoutOptions, pages: number): Fit | undefined {
  if (takes(document, options, 0) <= pages) return { spacing: 1, text: 1, theme: options.theme };
  return tightFit(document, options, pages, RESERVE) ?? tightFit(document, options, pages, 0);
}

/** How many pages a document takes with so many lines left free on each. */
function takes(document: Document, options: LayoutOptions, reserve: number): number {
  const { theme, paper } = options;
  const margins = theme.margins[paper];
  const bottom = margins.bottom + reserve * theme.paragraphs.body.leading;
  const roomy = { ...theme, margins: { ...theme.margins, [paper]: { ...margins, bottom } } };
  return layout(document, { ...options, theme: roomy, report: () => {} }).pages.length;
}

function tightFit(document: Document, options: LayoutOptions, pages: number, reserve: number): Fit | undefined {
  const { theme } = options;
  const fits = (spacing: number, text: number): boolean => {
    const tight = tightened(theme, { spacing: spacing / 100, text: text / 100 });
    return takes(document, { ...options, theme: tight }, reserve) <= pages;
  };
  const loosest = (text: number): number | undefined =>
    greatest(TIGHTEST_SPACING, 100, (spacing) => fits(spacing, text));

  const floor = Math.ceil(Math.max(SMALLEST_TEXT, (SMALLEST_SIZE / theme.paragraphs.body.size) * 100));
  const text =
    loosest(100) === undefined ? greatest(Math.min(floor, 100), 100, (size) => fits(TIGHTEST_SPACING, size)) : 100;
  const spacing = text === undefined ? undefined : loosest(text);
  if (text === undefined || spacing === undefined) return undefined;
  const tightness: Tightness = { spacing: spacing / 100, text: text / 100 };
  return { ...tightness, theme: tightened(theme, tightness) };
}

/** The greatest whole number between two for which a property holds that holds for all smaller ones. */
function greatest(least: number, most: number, holds: (value: number) => boolean): number | undefined {
  if (holds(most)) return most;
  if (!holds(least)) return undefined;
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
