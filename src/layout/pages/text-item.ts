import type { Fragment } from '../lines/fragments.ts';
import type { Meaning, TextItem } from './page.ts';

/**
 * A fragment at its place on a page. `left` is that of the measure and `y` the baseline, in points from the page's top left corner.
 * Field by field, for there are thousands: a copied object costs many times as much, and those who ask for its fields as well.
 */
export function textItem(fragment: Fragment, left: number, y: number, meaning: Meaning): TextItem {
  const { x, width, size, face, color, runs, href, language, reach } = fragment;
  return { kind: 'text', x: left + x, y, width, size, face, color, runs, meaning, href, language, reach };
}
