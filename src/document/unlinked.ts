import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/visible.ts';
import { checkUrl } from '../resume/values/url.ts';
import type { Finding } from '../resume/values/verdict.ts';

const examples: Readonly<Record<string, string>> = {
  https: 'https://example.com/page',
  mailto: 'mailto:ada@example.com',
  tel: 'tel:+442079460958',
};

/** The finding on an address that is no link, in the words of the checks, so that what they have found as well is told once. */
export function unlinked(address: string, pointer: string): Diagnostic {
  const { code, message, hint } = findingOn(address);
  return diagnose(code, message, { pointer, ...(hint !== undefined && { hint }) });
}

function findingOn(address: string): Finding {
  const { finding } = checkUrl(address);
  if (finding && finding.code !== 'url-without-scheme') return finding;
  const [, scheme = 'https'] = /^(mailto|tel):/i.exec(address) ?? [];
  const message = `${quoted(address)} is printed as text, not as a link`;
  return { code: 'unsafe-url', message, hint: `an address looks like ${examples[scheme.toLowerCase()]}` };
}
