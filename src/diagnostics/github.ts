import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './severity.ts';
import type { Reporter } from './reporter.ts';
import { visible, wellFormed } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which show each finding beside its line in a pull request. */
export const github: Reporter = (files) =>
  files
    .flatMap(({ source, diagnostics }) => diagnostics.map((diagnostic) => `${annotation(diagnostic, source.path)}\n`))
    .join('');

function annotation({ code, severity, message, hint, range }: Diagnostic, path: string | undefined): string {
  // Columns are left out where a range spans lines: GitHub would refuse them.
  const columns =
    range && range.start.line === range.end.line
      ? [
          ['col', range.start.column],
          ['endColumn', range.end.column],
        ]
      : [];
  const lines = range
    ? [
        ['line', range.start.line],
        ['endLine', range.end.line],
      ]
    : [];
  const properties = [...(path === undefined ? [] : [['file', visible(path)]]), ...lines, ...columns, ['title', code]];
  const text = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${commands[severity]} ${text}::${data(hint === undefined ? message : `${message}\n${hint}`)}`;
}

function data(text: string): string {
  return wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
