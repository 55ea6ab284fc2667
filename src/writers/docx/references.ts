import type { OuterListRole } from '../../theme/styles.ts';
import type { CharacterMark } from './style-names.ts';

/** What the text refers to in other parts of the file, gathered while it is written: first use decides the order of all ids. */
export interface References {
  /** Relationship id by target. */
  readonly links: Map<string, string>;
  /** Several marks on one run, by the id of their style. */
  readonly combinations: Map<string, readonly CharacterMark[]>;
  /** Each numbered list, that of the style's own numbering before all others. */
  readonly numberedLists: NumberedList[];
  /** The kinds of lists that stand right below a heading. */
  readonly openings: Set<OuterListRole>;
}

/** Which level a numbered list has, and its first number. */
export interface NumberedList {
  readonly level: 0 | 1;
  readonly start: number;
}

export function noReferences(): References {
  return { links: new Map(), combinations: new Map(), numberedLists: [], openings: new Set() };
}

/** The id of the relationship that leads to `href`; one for all its uses. */
export function linkId(href: string, { links }: References): string {
  const target = uri(href);
  const id = links.get(target) ?? `link${links.size + 1}`;
  links.set(target, id);
  return id;
}

/** An address as RFC 3986 writes it: the package holds nothing but ASCII (ECMA-376 part 2, 8.2), brackets only round a host. */
function uri(href: string): string {
  const address = URL.canParse(href) ? new URL(href).href : href.replace(/\p{Surrogate}/gu, '');
  const [, host = '', path = '', fragment = ''] = /^(\w+:\/\/\[[\da-f:.]+\])?([^#]*)(.*)$/is.exec(address) ?? [];
  return host + encoded(path) + (fragment && `#${encoded(fragment.slice(1)).replaceAll('#', '%23')}`);
}

function encoded(part: string): string {
  return part.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
}
