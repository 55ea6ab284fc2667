import type { Style } from './style.ts';

/** A style and those that it is based on, the nearest first. */
export function styleChain(id: string, styles: ReadonlyMap<string, Style>): readonly Style[] {
  const chain = new Set<Style>();
  let style = styles.get(id);
  // A damaged file may have a style that is based on itself.
  while (style !== undefined && !chain.has(style)) {
    chain.add(style);
    style = styles.get(style.basedOn);
  }
  return [...chain];
}
