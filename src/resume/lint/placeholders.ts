import { diagnose } from '../../diagnostics/diagnose.ts';
import { quoted } from '../../diagnostics/visible.ts';
import type { Rule } from './rule.ts';

/** Filler that templates leave: anywhere in a text, or as all of it. */
const fillers: readonly RegExp[] = [
  /\blorem ipsum\b/i,
  /^(?:TODO|FIXME|TBD|XXX)\b/,
  /^(?:your|first|last|full) ?(?:first|last|full)? ?(?:name|e-?mail|address|phone|number|title|position|job title|city|website|summary)(?: here)?$/i,
  /^first ?name last ?name$/i,
  /^(?:company|employer|job title|position title|university|school|project|degree) ?(?:name)? (?:here|name)$/i,
  /^(?:you|your[._-]?(?:name|e?mail)|e?mail|(?:first[._-]?name|first)[._-]?last(?:[._-]?name)?)@/i,
  /@(?:your-?domain|domain|email|yourcompany)\.com$/i,
  /https?:\/\/(?:www\.)?(?:your-?(?:site|domain|website|name)|link-?to-?your[\w-]*)\./i,
  /(?:linkedin\.com\/in|github\.com|twitter\.com)\/(?:your[-_]?\w*|username)\/?$/i,
  /\[(?:your|insert|company|employer|position|job|name|number|year|x+)\b[^\]\n]{0,40}\](?!\()/i,
  /\{\{[^}\n]{0,60}\}\}/,
  /\b(?:123-456-7890|555-555-5555)\b/,
  /^(?:foo|bar|asdf|test|xxx+|placeholder)$/i,
];

/** Text of a template that was to be replaced. */
export const placeholders: Rule = function* ({ tree, texts }) {
  for (const { text, pointer, span } of texts) {
    const filler = fillers.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    if (filler === undefined) continue;
    const range = tree.range(span, filler);
    yield diagnose('placeholder-text', `${quoted(filler)} looks like text that was to be replaced`, {
      pointer,
      range,
      hint: 'write your own, or remove it',
    });
  }
};
