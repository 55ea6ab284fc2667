import type { Diagnostic } from './diagnostic.ts';

/** Findings by their place in the file; what has none comes last: it is about the whole. */
export function inOrderOfTheFile(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ range }: Diagnostic): number => range?.start.offset ?? Infinity;
  return diagnostics.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
