import { isEmail } from './is-email.ts';
import { isSlip } from './url.ts';
import { urlOf } from './url-of.ts';

/** An address that is safe to follow, and how it is written for people. */
export interface Link {
  readonly text: string;
  /** Rebuilt from its parsed parts, so that nothing else can hide in it. */
  readonly href: string;
}

/** Longer addresses are printed as text: some readers refuse them. */
const maximumLength = 2048;

/**
 * The link to an address: http, https, mailto or tel; one without a scheme that begins like a host name is taken as https.
 * Undefined for everything else, which is to be printed as text.
 */
export function linkTo(address: string): Link | undefined {
  const written = address.trim();
  if (written.length > maximumLength) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[^\s/?#@]+\.[^\s/?#@]/.test(written) ? webLink(`https://${written}`) : undefined;
  if (scheme === 'http' || scheme === 'https') return webLink(written);
  const rest = written.slice(scheme.length + 1);
  if (scheme === 'mailto') return mailtoLink(rest);
  return scheme === 'tel' ? telephoneLink(rest) : undefined;
}

/** The link to an e-mail address. */
export function mailLink(address: string): Link | undefined {
  const text = address.trim();
  if (!isEmail(text)) return undefined;
  // RFC 6068, 2: what has a meaning in the rest of the address is escaped in the name.
  return { text, href: `mailto:${encodeURI(text).replace(/[#&/=]/g, encodeURIComponent)}` };
}

/** What follows a question mark could write the mail: it is shown, and left out of the target. */
function mailtoLink(rest: string): Link | undefined {
  const [mailbox = ''] = rest.split('?', 1);
  const link = mailLink(mailbox);
  return link && { ...link, text: rest.trim() };
}

/** The link to a telephone number in any notation; undefined when it holds letters, such as an extension. */
export function telephoneLink(number: string): Link | undefined {
  const text = number.trim();
  if (!/^\+?[\d\s().\-/\u00A0\u2010\u2011\u2013]{3,40}$/u.test(text)) return undefined;
  // The zero in "+44 (0)20 …" is for callers within the country only.
  const digits = (text.startsWith('+') ? text.replace('(0)', '') : text).replace(/\D/g, '');
  return digits === '' ? undefined : { text, href: `tel:${text.startsWith('+') ? '+' : ''}${digits}` };
}

function webLink(address: string): Link | undefined {
  const url = /\s/.test(address) ? undefined : urlOf(address);
  if (!url) return undefined;
  const { protocol, host, hostname, pathname, search, hash, username, password } = url;
  // "https://known.example@other.example" leads to the other one.
  if (username !== '' || password !== '') return undefined;
  // Nobody's host, which the checks report.
  if (isSlip(hostname)) return undefined;
  return { text: forPeople(address), href: `${protocol}//${host}${pathname}${search}${hash}` };
}

function forPeople(address: string): string {
  const bare = address.replace(/^https?:[\\/]*/i, '');
  const short = bare.replace(/^www\.(?=[^/]+\.)/i, '').replace(/\/$/, '');
  return short || bare;
}
