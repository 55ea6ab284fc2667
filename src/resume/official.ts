import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/visible.ts';
import { isoForm } from './values/date.ts';

/** What the official schema says of a text, in our words: its formats `email` and `uri`, its pattern for dates. */
export function officialFinding(keyword: string, text: string, format: unknown): Diagnostic {
  if (keyword === 'format' && format === 'email')
    return strict('invalid-email', `${quoted(text)} is not an e-mail address`, 'an address looks like ada@example.com');
  if (keyword === 'format')
    return strict(
      'invalid-url',
      `${quoted(text)} is not a URI (RFC 3986)`,
      'begin it with https:// and write other letters than ASCII ones percent-encoded',
    );
  const iso = isoForm(text);
  const hint =
    iso === undefined
      ? 'write 2013, 2013-01 or 2013-01-31, and leave endDate out for what still goes on'
      : `write ${iso}`;
  return strict('invalid-date', `${quoted(text)} is not a date as JSON Resume writes them`, hint);
}

function strict(code: 'invalid-email' | 'invalid-url' | 'invalid-date', message: string, hint: string): Diagnostic {
  return diagnose(code, message, { hint, severity: 'error' });
}
