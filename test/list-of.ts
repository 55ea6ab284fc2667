import type { Content, List, Numbering } from '../src/document/document.ts';

/** A list of one level. */
export function listOf(items: readonly Content[], numbering: Numbering = { ordered: false }): List {
  return { kind: 'list', ...numbering, items: items.map((content) => ({ content, lists: [] })) };
}
