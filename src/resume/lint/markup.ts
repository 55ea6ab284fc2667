import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { resumeShape } from '../fields.generated.ts';
import { knownTexts, takesMarkdown, withoutCode } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** Elements that texts are copied with from web pages; of one letter only where no word stands before it, as in `List<b>`. */
const TAG =
  /<\/?(?:br|em|strong|ul|ol|li|div|span|sup|sub|small|big|font|pre|code|img|table|tr|td|th|hr|h[1-6]|blockquote|center)(?:\s[^<>]{0,200})?\/?>|(?<!\w)<[pbiuas](?:\s[^<>]{0,200})?\/?>|<\/[pbiuas]>|<!--/i;
const ENTITY =
  /&(?:amp|lt|gt|quot|apos|nbsp|[nm]dash|bull|middot|hellip|[lr][sd]quo|[lr]aquo|copy|reg|trade|deg|euro|szlig|[a-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil|ring|slash|lig|caron)|#\d{2,6}|#x[\da-f]{2,6});/i;
const MARKDOWN = /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?!\w)|!?\[[^[\]\n]+\]\((?:https?:|mailto:|tel:|www\.)[^\s)]+\)/;

/** Kinds of texts that have checks of their own for what may stand in them. */
const checked: ReadonlySet<string> = new Set(['url', 'email', 'date', 'end', 'country', 'image', 'choice']);

interface Found {
  readonly what: string;
  readonly language: 'HTML' | 'Markdown';
  readonly hint: string;
}

/** HTML anywhere, and Markdown where none is read: both are printed as they stand. */
export const markup: Rule = function* ({ tree, texts }) {
  const suspects = new Set(texts.filter(({ text }) => isSuspicious(text)));
  if (suspects.size === 0) return;
  for (const known of knownTexts(tree.root, resumeShape)) {
    const { scalar, kind } = known;
    if (!suspects.has(scalar) || checked.has(kind)) continue;
    const found = takesMarkdown(known) ? inProse(scalar.text) : inField(scalar.text);
    if (!found) continue;
    const message = `${quoted(found.what, 40)} is ${found.language}, which is printed as it stands`;
    const { pointer, span } = scalar;
    yield diagnose('literal-markup', message, { pointer, range: tree.range(span, found.what), hint: found.hint });
  }
};

/** Whether a text has a sign that all markup has; a pattern would take longer to look for them. */
function isSuspicious(text: string): boolean {
  return text.includes('<') || text.includes('&') || text.includes('**') || text.includes('](');
}

function inProse(text: string): Found | undefined {
  // Most suspects hold Markdown only, and the pattern of tags takes its time to compile.
  const [what] = (text.includes('<') && TAG.exec(withoutCode(text))) || [];
  const hint =
    'write **bold**, *italic*, a new line or a list in its place; what is to be read so stands in `backticks`';
  return what === undefined ? undefined : { what, language: 'HTML', hint };
}

function inField(text: string): Found | undefined {
  const [tag] = (text.includes('<') && TAG.exec(text)) || [];
  if (tag !== undefined) return { what: tag, language: 'HTML', hint: 'remove it: plain text stands here' };
  const [entity] = (text.includes('&') && ENTITY.exec(text)) || [];
  if (entity !== undefined) return { what: entity, language: 'HTML', hint: 'write the character itself' };
  const [mark] = MARKDOWN.exec(text) ?? [];
  const hint = 'write plain text here; Markdown is for summaries and highlights';
  return mark === undefined ? undefined : { what: mark, language: 'Markdown', hint };
}
