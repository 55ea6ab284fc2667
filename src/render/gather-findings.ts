import type { Diagnostic, Range, Report } from '../diagnostics/diagnostic.ts';
import type { Resume } from '../resume/resume.generated.ts';

/** Where a pointer stands in the source text: `locate` of what `load` gave. */
export type Locate = (pointer: string, at?: 'key' | 'value') => Range | undefined;

/** Findings on a résumé that could be read: each with its range, and without the remarks that `meta.ignore` names; errors stay. */
export function gatherFindings(
  { meta }: Resume,
  locate?: Locate,
): { readonly found: readonly Diagnostic[]; readonly report: Report } {
  const found: Diagnostic[] = [];
  const ignored: ReadonlySet<string> = new Set(meta?.ignore);
  const report: Report = (diagnostic) => {
    if (diagnostic.severity === 'error' || !ignored.has(diagnostic.code)) found.push(located(diagnostic, locate));
  };
  return { found, report };
}

function located(diagnostic: Diagnostic, locate: Locate | undefined): Diagnostic {
  if (diagnostic.range || diagnostic.pointer === undefined) return diagnostic;
  const range = locate?.(diagnostic.pointer, diagnostic.at);
  return range ? { ...diagnostic, range } : diagnostic;
}
