import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The finding on a résumé that holds nothing to print, the same for all who find it. */
export function nothingToRender(details: Partial<Pick<Diagnostic, 'range' | 'severity'>> = {}): Diagnostic {
  const hint = 'begin with basics: and put your name under it';
  return diagnose('nothing-to-render', 'the résumé says nothing that could be printed', {
    pointer: '',
    hint,
    ...details,
  });
}
