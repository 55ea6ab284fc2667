import { codes, type Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './severity.ts';
import { wellFormedValue } from './json.ts';
import type { Reporter } from './reporter.ts';
import { wellFormed } from './visible.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A log in SARIF 2.1.0 (OASIS), which code hosts read: one run, a rule for each code that occurs. */
export const sarif: Reporter = (files) => {
  const used = [...new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'cvwright', informationUri: 'https://www.npmjs.com/package/cvwright', rules: used.map(rule) },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ source }) => ({ location: { uri: uriOf(source.path) } })),
        results: files.flatMap(({ source, diagnostics }, index) =>
          diagnostics.map((diagnostic) => result(diagnostic, uriOf(source.path), index, used)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, wellFormedValue, 2)}\n`;
};

function rule(code: Code) {
  const { title, explanation, severity } = codes[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(
  { code, severity, message, hint, range, pointer }: Diagnostic,
  uri: string,
  index: number,
  used: readonly Code[],
) {
  const region = range && {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    charOffset: range.start.offset,
    charLength: range.end.offset - range.start.offset,
  };
  return {
    ruleId: code,
    ruleIndex: used.indexOf(code),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}: ${hint}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, index }, ...(region && { region }) },
        ...(pointer !== undefined && pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
  };
}

/** A relative reference (RFC 3986, clause 4.2); text from no file is named as standard input is. */
function uriOf(path: string | undefined): string {
  const steps = wellFormed(path ?? 'stdin')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent);
  return steps[0]?.includes('%3A') ? `./${steps.join('/')}` : steps.join('/');
}
