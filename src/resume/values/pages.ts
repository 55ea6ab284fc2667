import { quoted } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

/** A number of pages that a résumé may be asked to take: more than fifty are never written. */
export function checkPages(written: string): Verdict {
  const text = written.trim();
  if (/^(?:[1-9]|[1-4]\d|50)$/.test(text)) return { text };
  const hint = 'write a whole number from 1 to 50';
  return { text, finding: { code: 'invalid-choice', message: `${quoted(text)} is no number of pages`, hint } };
}
