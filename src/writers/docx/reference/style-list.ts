import { attribute } from './reference.ts';
import type { Style } from './style.ts';

/** A list of a numbering part (`w:numPr`). */
export interface StyleList {
  readonly numId: string;
  readonly ilvl: string;
}

/** The list that a paragraph style holds by itself or by those that it is based on, given as its chain. */
export function styleList(chain: readonly Style[]): StyleList | undefined {
  const numId = nearest('w:numId', chain);
  // 0 takes a style out of the list of the one that it is based on.
  return numId === '' || numId === '0' ? undefined : { numId, ilvl: nearest('w:ilvl', chain) || '0' };
}

/** The value of a property in the nearest style that has it. */
function nearest(name: string, chain: readonly Style[]): string {
  const tag = new RegExp(`<${name}\\s[^>]*>`);
  return attribute(chain.map(({ properties }) => tag.exec(properties)?.[0] ?? '').find(Boolean) ?? '', 'w:val');
}
