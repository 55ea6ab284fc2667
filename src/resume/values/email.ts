import { quoted } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

/** Something, one at sign, and a domain of two labels or more: what more there is to RFC 5322 only the mail server knows. */
export function checkEmail(text: string): Verdict {
  const address = text.trim().replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  const whole =
    at > 0 &&
    labels.length > 1 &&
    labels.every((label) => label !== '') &&
    !/[\s<>(),;"]/.test(address) &&
    address.indexOf('@') === at;
  if (whole) return { text: address };
  return {
    text,
    finding: {
      code: 'invalid-email',
      message: `${quoted(text)} is not an e-mail address`,
      hint: 'an address looks like ada@example.com',
    },
  };
}
