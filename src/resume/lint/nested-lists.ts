import { diagnose } from '../../diagnostics/diagnose.ts';
import { blocksOf, type TextBlock } from '../blocks.ts';
import type { Rule } from './rule.ts';

/** A line that is indented and looks like an item, without which no text has a list inside a list. */
const INDENTED = /\n[ \t]+(?:[-*•]|\d{1,3}[.)])[ \t]/;

/** Lists inside lists inside lists, which are printed on two levels. */
export const nestedLists: Rule = function* ({ tree, texts, highlights }) {
  const suspects = texts.filter(({ text }) => INDENTED.test(text));
  if (suspects.length === 0) return;
  const items = new Set(highlights.flat());
  for (const scalar of suspects) {
    const found = tooDeep(blocksOf(scalar.text, items.has(scalar) ? 'item' : 'prose'));
    if (found === undefined) continue;
    const hint = 'put its items into a sentence, or name the two lists in lines of their own';
    yield diagnose('nested-list', 'a list on a third level is printed on the second', {
      pointer: scalar.pointer,
      range: tree.range(scalar.span, found),
      hint,
    });
  }
};

/** The text of the first item that stands too deep. */
function tooDeep(blocks: readonly TextBlock[]): string | undefined {
  for (const { items } of blocks) {
    for (const { text, lists, isTooDeep } of items) {
      const found = isTooDeep ? text : tooDeep(lists);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
