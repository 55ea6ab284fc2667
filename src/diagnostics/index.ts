import type { Diagnostic } from './diagnostic.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { keysOf } from './keys-of.ts';
import { pretty } from './pretty.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sarif } from './sarif.ts';
import type { Source } from './source.ts';

/** The ways to print findings, by name. */
export const reporters = { pretty, json, github, sarif, junit } as const satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames: readonly ReporterName[] = keysOf(reporters);

/** One file's findings as text. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: Source,
  reporter: ReporterName,
  options: ReporterOptions = {},
): string {
  return reporters[reporter]([{ source, diagnostics }], options);
}
