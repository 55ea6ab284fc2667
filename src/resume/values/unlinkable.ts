import { quoted } from '../../diagnostics/visible.ts';
import { checkUrl } from './url.ts';
import type { Finding } from './verdict.ts';

const examples: Readonly<Record<string, string>> = {
  https: 'https://example.com/page',
  mailto: 'mailto:ada@example.com',
  tel: 'tel:+442079460958',
};

/** What there is to say about an address that `linkTo` makes no link of. */
export function unlinkable(address: string): Finding {
  const { finding } = checkUrl(address);
  if (finding && finding.code !== 'url-without-scheme') return finding;
  return {
    code: 'unsafe-url',
    message: `${quoted(address)} is printed as text, not as a link`,
    hint: hintFor(address),
  };
}

function hintFor(address: string): string {
  const [, host] = /^https?:\/\/[^/?#]*@([^/?#]+)/i.exec(address) ?? [];
  if (host !== undefined) return `it leads to ${quoted(host)}: remove what stands before it, and the @`;
  const [, scheme = 'https'] = /^(mailto|tel):/i.exec(address) ?? [];
  return `an address looks like ${examples[scheme.toLowerCase()]}`;
}
