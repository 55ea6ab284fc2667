import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Rule } from './rule.ts';

/** What a comment is seldom written as: "#1" and "C #", not "# so". */
const UNLIKELY = /^#(?:\w|[^\0-\x7f]|$)/;
/** Quotes and signs of blocks; in all other values a # behind a space begins a comment. */
const MARKED = /^["'|>]/;

/** Text that was lost because YAML takes it for a comment, as in "Ranked #1 in sales". */
export const comments: Rule = function* ({ tree, texts }) {
  for (const { pointer, span, text } of texts) {
    if (text === '') continue;
    const comment = tree.comment(span.end);
    if (comment === undefined || !UNLIKELY.test(comment.text) || MARKED.test(tree.written(span))) continue;
    const message = `${quoted(comment.text)} is a comment, which is not printed`;
    const hint = 'put the whole value in quotes if it belongs to it, or a space behind the # if it does not';
    yield diagnose('unlikely-comment', message, { pointer, range: tree.range(comment.span), hint });
  }
};
