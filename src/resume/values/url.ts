import { quoted } from '../../diagnostics/visible.ts';
import { isEmail } from './is-email.ts';
import { urlOf } from './url-of.ts';
import type { Finding, Verdict } from './verdict.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;

/** Addresses that may become links; one without a scheme gets https. Others stay as they are, for printing as text. */
export function checkUrl(text: string): Verdict {
  const address = text.trim();
  const [before] = scheme.exec(address) ?? [];
  // `example.com:8080` has a port, not a scheme.
  if (before && !/^[^/]*:\d+(?:\/|$)/.test(address)) return withScheme(address, before.toLowerCase());
  if (/^(?:\\\\|[a-z]:\\)/i.test(address)) return { text: address, finding: unsafe(address) };
  const rebuilt = `https://${address.replace(/^\/\//, '')}`;
  if (isHost(rebuilt)) {
    const message = `${quoted(address)} lacks https:// and is taken as ${quoted(rebuilt)}`;
    return {
      text: rebuilt,
      finding: {
        code: 'url-without-scheme',
        message,
        hint: `write ${rebuilt.length < 80 ? rebuilt : 'https:// in front'}`,
        instead: rebuilt,
      },
    };
  }
  return { text: address, finding: invalid(address) };
}

function withScheme(address: string, before: string): Verdict {
  if (before === 'mailto:' || before === 'tel:') return { text: address };
  if (before !== 'http:' && before !== 'https:') return { text: address, finding: unsafe(address) };
  const url = /^https?:\/\//i.test(address) ? urlOf(address) : undefined;
  return url && !isSlip(url.hostname) ? { text: address } : { text: address, finding: invalid(address) };
}

/** Whether what stands in the place of a host is a second scheme, as in `https://https://ada.org`, or has an empty part. */
export function isSlip(hostname: string): boolean {
  return /^https?$|^\.|\.\./.test(hostname);
}

/** Whether an https address names a host on the internet, and not a sentence or a file. */
function isHost(address: string): boolean {
  const url = /\s|@/.test(address) ? undefined : urlOf(address);
  return url !== undefined && /^[^.]+(?:\.[^.]+)*\.(?!\d+$)[^.]{2,}$/.test(url.hostname);
}

function unsafe(address: string): Finding {
  const message = `${quoted(address)} is printed as text: only http, https, mailto and tel addresses become links`;
  return { code: 'unsafe-url', message, hint: 'name a page that begins with https://' };
}

function invalid(address: string): Finding {
  const [, rest] = /^https?:\/\/(https?:\/\/.+)/i.exec(address) ?? [];
  const message = `${quoted(address)} is not a web address`;
  if (rest !== undefined) {
    const hint = `write ${rest.length < 80 ? rest : 'https:// only once'}`;
    return { code: 'invalid-url', message, hint, instead: rest };
  }
  return { code: 'invalid-url', message, hint: otherwise(address) };
}

function otherwise(address: string): string {
  if (isEmail(address)) return `write mailto:${address}, or put it into basics.email`;
  if (/^https?:\/\/[^/?#]*\.\./i.test(address)) return 'write one full stop where two follow each other';
  return 'a web address looks like https://example.com/page';
}
