import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Rule } from './rule.ts';

/** The marks before and after what one of two sides wrote; the line between them alone may be a ruler. */
const MARK = /(?:^|\s)(?:<{7}|>{7})(?!\S)[^\n]{0,60}/;

/** Texts in which version control has left both sides of a conflict. */
export const conflicts: Rule = function* ({ tree, texts }) {
  for (const { text, span, pointer } of texts) {
    const [found] = ((text.includes('<<<<<<<') || text.includes('>>>>>>>')) && MARK.exec(text)) || [];
    if (found === undefined) continue;
    const mark = found.trim();
    const message = `${quoted(mark, 40)} is a mark of a merge conflict, and is printed with both sides of it`;
    const hint = 'keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>';
    yield diagnose('merge-conflict', message, { pointer, range: tree.range(span, mark), hint });
  }
};
