import { parted } from './content.ts';
import type { Block, Content, Entry } from './document.ts';

/** What an entry or a line is made of, before it is known which of it is given. */
export interface Parts {
  /** What stands at the near end, the most telling first: it becomes the title. */
  readonly near: readonly Content[];
  /** What stands at the far end of the line under the title: the place. */
  readonly far?: Content;
  /** What stands at the far end of the title's line: the dates. */
  readonly aside: Content;
  readonly blocks: readonly Block[];
  /** What the author says of a page break. */
  readonly pageBreak?: 'before' | undefined;
}

/** A titled entry of whatever is given; without anything for a title, its blocks alone. */
export function entryOf({ near, far = [], aside, blocks, pageBreak }: Parts): readonly Block[] {
  const [title, ...rest] = near.filter((content) => content.length > 0);
  if (title === undefined) {
    if (far.length > 0) return entryOf({ near: [far], aside, blocks, pageBreak });
    return aside.length > 0 ? entryOf({ near: [aside], aside: [], blocks, pageBreak }) : broken(blocks, pageBreak);
  }
  const details = detailsOf(parted(rest), far);
  return broken([{ kind: 'entry', title, ...(aside.length > 0 && { aside }), details, blocks }], pageBreak);
}

/** Blocks of which the first begins a page where the author asks for that. */
function broken([first, ...others]: readonly Block[], pageBreak: Parts['pageBreak']): readonly Block[] {
  if (!first) return [];
  return [pageBreak === 'before' ? { startsPage: true, ...first } : first, ...others];
}

function detailsOf(content: Content, far: Content): Entry['details'] {
  if (content.length === 0 && far.length === 0) return [];
  // A place alone stands where places do: at the near end it would be taken for the employer.
  return [far.length === 0 ? { content } : { content, aside: far }];
}
