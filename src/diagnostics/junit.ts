import type { Diagnostic } from './diagnostic.ts';
import type { Findings, Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/**
 * The XML that JUnit made common: a suite for each file, in it a failed case for each finding that fails the run, a passed one
 * with output for each other warning, and one that says so where there are none of either.
 */
export const junit: Reporter = (files, { strict = false }) => {
  const isFailure = ({ severity }: Diagnostic): boolean => severity === 'error' || (strict && severity === 'warning');
  const suites = files.map((file) => suiteOf(file, isFailure));
  const tests = sum(suites.map(({ cases }) => cases.length));
  const failures = sum(suites.map((suite) => suite.failures));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cvwright" tests="${tests}" failures="${failures}">\n${suites.map(written).join('')}</testsuites>\n`;
};

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
}

function suiteOf({ source, diagnostics }: Findings, isFailure: (diagnostic: Diagnostic) => boolean): Suite {
  const name = attribute(source.path ?? 'stdin');
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  const cases = told.map((diagnostic) => testCase(diagnostic, name, isFailure(diagnostic)));
  return {
    name,
    cases: cases.length === 0 ? [`    <testcase classname="${name}" name="valid"/>\n`] : cases,
    failures: told.filter(isFailure).length,
  };
}

function written({ name, cases, failures }: Suite): string {
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}">\n${cases.join('')}  </testsuite>\n`;
}

function testCase({ code, severity, message, hint, range }: Diagnostic, file: string, failed: boolean): string {
  const place = range ? `:${range.start.line}:${range.start.column}` : '';
  const text = attribute(hint === undefined ? message : `${message}; ${hint}`);
  const result = failed
    ? `<failure type="${severity}" message="${text}">${file}${place}</failure>`
    : `<system-out>${file}${place}: ${severity}: ${text}</system-out>`;
  return `    <testcase classname="${file}" name="${code}${place}">
      ${result}
    </testcase>
`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Text for an attribute or an element: XML 1.0 has no way to write most controls, so `visible` goes first. */
function attribute(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
