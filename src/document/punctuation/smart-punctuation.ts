import type { Quotations } from '../../locale/locale.ts';
import type { Run } from '../inline.ts';
import { dashEdits } from './dashes.ts';
import { edited } from './edit.ts';
import { masked } from './masked.ts';
import { quotationEdits } from './quotations.ts';

/** What may be a sign of a typewriter in place of another. */
const straight = /["']|--|\.\.\.| - |\d-\d/;

/**
 * A paragraph with curly quotation marks and apostrophes, dashes and ellipses in place of straight quotes, hyphens and dots,
 * wherever it is certain what those stand for. It is read as a whole, because a quotation may close in another run than it opens.
 */
export function smartPunctuation(runs: readonly Run[], quotations: Quotations): readonly Run[] {
  if (!runs.some(({ text }) => /["'.-]/.test(text))) return runs;
  const text = masked(runs);
  if (!straight.test(text)) return runs;
  const edits = [...quotationEdits(text, quotations), ...dashEdits(text)];
  const texts = edited(
    runs.map((run) => run.text),
    edits,
  );
  return runs.map((run, index) => ({ ...run, text: texts[index] ?? run.text }));
}
