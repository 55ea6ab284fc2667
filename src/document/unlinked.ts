import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unlinkable } from '../resume/values/unlinkable.ts';

/** The finding on an address that is no link, in the words of the checks, so that what they have found as well is told once. */
export function unlinked(address: string, pointer: string): Diagnostic {
  const { code, message, hint } = unlinkable(address);
  return diagnose(code, message, { pointer, ...(hint !== undefined && { hint }) });
}
