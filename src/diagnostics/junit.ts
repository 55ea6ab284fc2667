import type { Diagnostic } from './diagnostic.ts';
import type { Findings, Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/** The XML that JUnit made common: a suite for each file, a failed case for each error and warning, a passed one where there are none. */
export const junit: Reporter = (files) => {
  const total = files.reduce((sum, { diagnostics }) => sum + failures(diagnostics).length, 0);
  const cases = files.reduce((sum, { diagnostics }) => sum + Math.max(1, failures(diagnostics).length), 0);
  const suites = files.map(suite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cvwright" tests="${cases}" failures="${total}">\n${suites}</testsuites>\n`;
};

function suite({ source, diagnostics }: Findings): string {
  const name = attribute(source.path ?? 'stdin');
  const failed = failures(diagnostics);
  const cases =
    failed.length === 0
      ? [`    <testcase classname="${name}" name="valid"/>\n`]
      : failed.map((diagnostic) => failure(diagnostic, name));
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${failed.length}">\n${cases.join('')}  </testsuite>\n`;
}

function failures(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity !== 'info');
}

function failure({ code, severity, message, hint, range }: Diagnostic, file: string): string {
  const place = range ? `:${range.start.line}:${range.start.column}` : '';
  const text = attribute(hint === undefined ? message : `${message}; ${hint}`);
  return `    <testcase classname="${file}" name="${code}${place}">
      <failure type="${severity}" message="${text}">${file}${place}</failure>
    </testcase>
`;
}

/** Text for an attribute or an element: XML 1.0 has no way to write most controls, so `visible` goes first. */
function attribute(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
