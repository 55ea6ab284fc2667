import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Rule } from './rule.ts';

const ITEM = /^([ \t]*)[-*•][ \t]+(\S.*)$/;
/** An indent of one space more is a slip of the hand. */
const DEEPER = 2;

/** Lists inside lists, which are printed on one level. */
export const nestedLists: Rule = function* ({ tree, texts }) {
  for (const { text, pointer, span } of texts) {
    const found = text.includes('\n') ? innerItem(text) : undefined;
    if (found === undefined) continue;
    const hint = 'put its items into a sentence, or name the two lists in lines of their own';
    yield diagnose('nested-list', 'a list inside a list is printed as one list', {
      pointer,
      range: tree.range(span, found),
      hint,
    });
  }
};

/** The text of the first item that stands deeper than the list before it. */
function innerItem(text: string): string | undefined {
  let outer: number | undefined;
  for (const line of text.split('\n')) {
    const [, indent, item] = ITEM.exec(line) ?? [];
    if (indent === undefined) continue;
    if (outer !== undefined && indent.length >= outer + DEEPER) return item;
    outer ??= indent.length;
  }
  return undefined;
}
