import { codes, type Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

type Details = Omit<Partial<Diagnostic>, 'code' | 'message'>;

/** A diagnostic with the usual severity of its code, unless the details name another. */
export function diagnose(code: Code, message: string, details: Details = {}): Diagnostic {
  return { code, severity: codes[code].severity, message, ...details };
}
