import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Rule } from './rule.ts';

/** What a comment is seldom written as: "#1" and "C #", not "# so". */
const UNLIKELY = /^#(?:\w|[^\0-\x7f]|$)/;
/** A number behind the sign, or "# of users": the sign is read as "number". */
const NUMBER = /^#[ \t]+(?:\d|of\b)/;
/** A number that stands for itself, "# 4" and "# 12, Ohio", and no year, for which people write comments. */
const LONE_NUMBER = /^# (?!(?:19|20)\d\d\b)\d+[A-Z]?(?:,|$)/;
/** Words that a number is expected behind. */
const LEADING =
  /(?:^|[\s(,/])(?:apt|apartment|suite|ste|unit|room|rm|floor|building|bldg|lot|box|store|shop|branch|station|district|local|gate|no|nr|number|rank|ranks|ranked|ranking|placed|voted|rated|named|top|the|a|an|our|its|as|was|is|became|at|to|in|of|patent|ticket|issue|volume|vol|chapter)\.?$/i;
/** Quotes and signs of blocks; in all other values a # behind a space begins a comment. */
const MARKED = /^["'|>]/;

/** Text that was lost because YAML takes it for a comment, as in "Ranked #1 in sales" and "Apt # 4". */
export const comments: Rule = function* ({ tree, texts }) {
  for (const { pointer, span, text } of texts) {
    if (text === '') continue;
    const comment = tree.comment(span.end);
    if (comment === undefined || MARKED.test(tree.written(span))) continue;
    const gap = comment.span.start - span.end;
    if (!UNLIKELY.test(comment.text) && !(NUMBER.test(comment.text) && belongs(comment.text, text, gap))) continue;
    const message = `${quoted(comment.text)} is a comment, which is not printed`;
    const hint = 'put the whole value in quotes if it belongs to it, or on a line of its own if it does not';
    yield diagnose('unlikely-comment', message, { pointer, range: tree.range(comment.span), hint });
  }
};

/** Whether a number behind the sign belongs to the text before it: comments stand behind what is whole, and often at a distance. */
function belongs(comment: string, text: string, gap: number): boolean {
  if (LEADING.test(text)) return true;
  const isPhrase = /\p{L}$/u.test(text) && !/:\/\/|@/.test(text);
  if (gap > 1 || !isPhrase) return false;
  return LONE_NUMBER.test(comment) || /^# of\b/.test(comment);
}
