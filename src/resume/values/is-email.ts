const atom = /^[\w!#$%&'*+/=^`{|}~-]+$/;
const label = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
/** As above in any script (RFC 6531): most addresses never need these. */
const anyAtom = /^[\p{L}\p{M}\p{N}\w!#$%&'*+/=^`{|}~-]+$/u;
const anyLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether a text is an address as people have them: a dot-atom of RFC 5322, one at sign, and a host name of two labels or more
 * (RFC 5321). Quoted names and bare numbers of hosts are left out, and so is the question mark, after which an address in a
 * link could write the mail.
 */
export function isEmail(address: string): boolean {
  const [name = '', host = '', ...more] = address.split('@');
  const labels = host.split('.');
  return (
    more.length === 0 &&
    labels.length > 1 &&
    name.split('.').every((part) => atom.test(part) || anyAtom.test(part)) &&
    labels.every((part) => label.test(part) || anyLabel.test(part))
  );
}
