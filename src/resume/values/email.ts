import { quoted } from '../../diagnostics/visible.ts';
import { isEmail } from './is-email.ts';
import type { Verdict } from './verdict.ts';

/** An e-mail address, with or without `mailto:`. */
export function checkEmail(text: string): Verdict {
  const address = text.trim().replace(/^mailto:/i, '');
  if (isEmail(address)) return { text: address };
  return {
    text,
    finding: {
      code: 'invalid-email',
      message: `${quoted(text)} is not an e-mail address`,
      hint: wayOut(address),
    },
  };
}

function wayOut(address: string): string {
  const [name, host, ...more] = address.split('@');
  if (!name || !host || more.length > 0) return 'an address looks like ada@example.com';
  return isEmail(`${name}@example.com`)
    ? 'after the @ stand words of letters, digits and hyphens with full stops between them, as in example.com'
    : "before the @ stand letters, digits and any of !#$%&'*+-/=^_`{|}~, with single full stops between them";
}
