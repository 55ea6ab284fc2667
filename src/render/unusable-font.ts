import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UnusableFont } from '../fonts/unusable.ts';

/** The finding on a font that turned out to be damaged when it was used; any other error goes on its way. */
export function unusableFont(error: unknown): Diagnostic {
  if (!(error instanceof UnusableFont)) throw error;
  const hint =
    'leave its file out, or bring a sound one; for a variable font, the files of its single weights do as well';
  return diagnose('unusable-font', error.message, { hint, severity: 'error' });
}
