import { joined, parted } from './content.ts';
import type { Block, Content, Line } from './document.ts';

/** What a one-line entry is made of, before it is known which of it is given. */
export interface LineParts {
  /** What it is called, who gave it, with whom: a list in one line. */
  readonly near: readonly Content[];
  readonly separator: string;
  readonly url: Content;
  readonly aside: Content;
  readonly blocks: readonly Block[];
}

/** A one-line entry of whatever is given; without anything to say in it, its blocks alone. */
export function lineOf({ near, separator, url, aside, blocks }: LineParts): readonly Block[] {
  const content = parted([joined(near, separator), url]);
  if (content.length > 0) return [line(content, aside, blocks)];
  return aside.length > 0 ? [line(aside, [], blocks)] : blocks;
}

function line(content: Content, aside: Content, blocks: readonly Block[]): Line {
  return { kind: 'line', content, ...(aside.length > 0 && { aside }), blocks };
}
