import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Rule } from './rule.ts';

/** Filler that is all of a text, or its beginning. */
const whole =
  /^(?:TODO\b|FIXME\b|TBD\b|XXX\b|(?:[Yy]our|[Ff]irst|[Ll]ast|[Ff]ull) ?(?:[Ff]irst|[Ll]ast|[Ff]ull)? ?(?:[Nn]ame|[Ee]-?mail|[Aa]ddress|[Pp]hone|[Nn]umber|[Tt]itle|[Pp]osition|[Jj]ob [Tt]itle|[Cc]ity|[Ww]ebsite|[Ss]ummary)(?: here)?$|[Ff]irst ?[Nn]ame [Ll]ast ?[Nn]ame$|(?:[Cc]ompany|[Ee]mployer|[Jj]ob [Tt]itle|[Pp]osition [Tt]itle|[Uu]niversity|[Ss]chool|[Pp]roject|[Dd]egree) (?:here|[Nn]ame)$|(?:foo|bar|asdf|test|xxx+|placeholder)$|(?:you|your[._-]?(?:name|e?mail)|e?mail|(?:first[._-]?name|first)[._-]?last(?:[._-]?name)?)@)/;

/** What such a text begins or ends with: it is looked for first, for the pattern takes longer to compile than a résumé to check. */
const BEGINS = /^(?:todo|fixme|tbd|xxx|you|e?mail@|first)/i;
const endings =
  'name, here,mail,address,phone,number,title,position,city,website,summary,foo,bar,asdf,test,placeholder'.split(',');
/** What is longer is no such text: the longest that ends so is "First First Job Title here". */
const LONGEST = 26;

/** Filler inside a text. */
const inside: readonly RegExp[] = [
  /\blorem ipsum\b/i,
  /@(?:your-?domain|domain|email|yourcompany)\.com$/i,
  /https?:\/\/(?:www\.)?(?:your-?(?:site|domain|website|name)|link-?to-?your[\w-]*)\./i,
  /(?:linkedin\.com\/in|github\.com|twitter\.com)\/(?:your[-_]?\w*|username)\/?$/i,
  /\[(?:your|insert|company|employer|position|job|name|number|year|x+)\b[^\]\n]{0,40}\](?!\()/i,
  // A single X after a sign of money may be a name; with a unit it is none.
  /[$€£]X(?:[X.,]*X[kKMB]?|[kKMB]| (?:thousand|million|billion))(?![\w$])/,
  /(?<![\w.,$-])X{1,3}(?:[.,]X{1,2})? ?%/,
  /\{\{[^}\n]{0,60}\}\}/,
  /\b(?:123-456-7890|555-555-5555)\b/,
];
/** What a text must hold for any of these to be in it; looked for first, as above. */
const HOLDS = /lorem|your|(?:domain|email)\.com$|\/username|\[|\{\{|[$€£]x|x ?%|456-7890|555-555/i;

/** Text of a template that was to be replaced. */
export const placeholders: Rule = function* ({ tree, texts }) {
  for (const { text, pointer, span } of texts) {
    const found = filler(text);
    if (found === undefined) continue;
    const range = tree.range(span, found);
    const hint = 'write your own, or remove it';
    const message = `${quoted(found)} looks like text that was to be replaced`;
    yield diagnose('placeholder-text', message, { pointer, range, hint });
  }
};

function filler(text: string): string | undefined {
  const mayBeAll = BEGINS.test(text) || endsSo(text);
  const [all] = (mayBeAll && whole.exec(text)) || [];
  if (all !== undefined) return all;
  if (!HOLDS.test(text)) return undefined;
  for (const pattern of inside) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

function endsSo(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  return endings.some((ending) => small.endsWith(ending));
}
