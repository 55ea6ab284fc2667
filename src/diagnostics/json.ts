import type { Reporter } from './reporter.ts';

/**
 * For programs: `{ version: 1, files: [{ path, diagnostics: [{ code, severity, message, pointer, at, range, hint }] }] }`, the
 * fields of a diagnostic as in diagnostic.ts, absent where unknown. Fields may be added; none changes its meaning in version 1.
 */
export const json: Reporter = (files) => {
  const report = {
    version: 1,
    files: files.map(({ source, diagnostics }) => ({ path: source.path, diagnostics })),
  };
  return `${JSON.stringify(report, wellFormed, 2)}\n`;
};

/** Lone surrogates have no place in UTF-8. */
export function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
