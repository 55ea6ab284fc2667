import { linkTo, mailLink, telephoneLink } from '../../resume/values/link.ts';

/** Longer tips than this Word calls an error. */
const LONGEST_TIP = 255;

/**
 * What is shown of a link under the pointer and read aloud with it: where it leads, unless its text says so. A tip that repeats
 * an address is noise, and without one Word shows the address by itself.
 */
export function tipOf(text: string, href: string): string | undefined {
  const tip = href.replace(/^(mailto|tel):/, '');
  return tip.length > LONGEST_TIP || isAddress(text.replace(/[\u200E\u200F]/g, '').trim(), href) ? undefined : tip;
}

function isAddress(text: string, href: string): boolean {
  const links = [linkTo(text), mailLink(text), telephoneLink(text)];
  return linkTo(href)?.text === text || links.some((link) => link?.href === href);
}
