import { diagnose } from '../../diagnostics/diagnose.ts';
import { resumeShape } from '../fields.generated.ts';
import { linkTo } from '../values/link.ts';
import { unlinkable } from '../values/unlinkable.ts';
import { checkUrl } from '../values/url.ts';
import { knownTexts, takesMarkdown, withoutCode } from './known-texts.ts';
import type { Rule } from './rule.ts';

/** What stands before the address of a link of Markdown: its text, with brackets in pairs inside it. */
const TEXT = String.raw`(?<!\\)\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*`;
/** Its address, in angle brackets or with round ones in pairs. */
const ADDRESS = String.raw`(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*))`;
const TITLE = String.raw`(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)`;
const ALONE = String.raw`(?<![\\(])<([a-z][a-z\d+.-]+:[^\s<>]*)>`;
const TARGET = new RegExp(`${TEXT}${ADDRESS}${TITLE}|${ALONE}`, 'gi');

/** Addresses that are printed as text: in Markdown, and in fields where they look right but lead somewhere else. */
export const links: Rule = function* ({ tree, texts }) {
  const suspects = new Set(texts.filter(({ text }) => isSuspicious(text)));
  if (suspects.size === 0) return;
  for (const known of knownTexts(tree.root, resumeShape)) {
    const { scalar, kind } = known;
    if (!suspects.has(scalar)) continue;
    const addresses = takesMarkdown(known) ? targetsOf(scalar.text) : kind === 'url' ? unchecked(scalar.text) : [];
    for (const address of addresses) {
      if (linkTo(address)) continue;
      const { code, message, hint } = unlinkable(address);
      const { pointer, span } = scalar;
      yield diagnose(code, message, { pointer, range: tree.range(span, address), ...(hint !== undefined && { hint }) });
    }
  }
};

/** What begins an address of a field that may be no link: every other one is, or the check of its field finds fault with it. */
const ODD = /^\s*(?:mailto:|tel:|https?:(?:.*[@\s]|.{2000}))/is;

function isSuspicious(text: string): boolean {
  return text.includes('](') || text.includes('<') || ODD.test(text);
}

function targetsOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(TARGET)].map(
    ([, bracketed, plain, alone]) => bracketed ?? plain ?? alone ?? '',
  );
}

/** The address of a field that has no finding yet. */
function unchecked(text: string): readonly string[] {
  return text.trim() === '' || checkUrl(text).finding ? [] : [text];
}
