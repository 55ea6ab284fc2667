import { attribute } from './reference.ts';
import type { Style } from './style.ts';

/** A tab stop (`w:tab`). */
export interface TabStop {
  readonly val: string;
  readonly pos: number;
  /** The style that says it. */
  readonly style: Style;
}

/** The tab stops that a paragraph style has by itself or by those that it is based on, given as its chain; the nearest style's first. */
export function styleTabs(chain: readonly Style[]): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const stop of chain.flatMap(tabsIn)) if (!stops.has(stop.pos)) stops.set(stop.pos, stop);
  // A bar is a line, and stops nothing.
  return [...stops.values()].filter(({ val }) => val !== 'clear' && val !== 'bar');
}

function tabsIn(style: Style): readonly TabStop[] {
  return (style.properties.match(/<w:tab\s[^>]*>/g) ?? []).map((tag) => ({
    val: attribute(tag, 'w:val'),
    pos: Number(attribute(tag, 'w:pos')),
    style,
  }));
}
