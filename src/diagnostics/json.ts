import type { Reporter } from './reporter.ts';
import { wellFormed } from './visible.ts';

/**
 * For programs: `{ version: 1, files: [{ path, diagnostics: [{ code, severity, message, pointer, at, range, hint, fix }] }] }`, the
 * fields of a diagnostic as in diagnostic.ts, absent where unknown. Fields may be added; none changes its meaning in version 1.
 */
export const json: Reporter = (files) => {
  const report = {
    version: 1,
    files: files.map(({ source, diagnostics }) => ({ path: source.path, diagnostics })),
  };
  return `${JSON.stringify(report, wellFormedValue, 2)}\n`;
};

/** For `JSON.stringify`: every text well-formed. */
export function wellFormedValue(_: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value;
}
