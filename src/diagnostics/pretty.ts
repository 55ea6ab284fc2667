import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './severity.ts';
import { framesOf } from './frame.ts';
import type { Findings, Reporter, ReporterOptions } from './reporter.ts';
import type { Source } from './source.ts';
import { summary } from './summary.ts';
import { visible } from './visible.ts';

/** How many findings of a file are printed where nobody says. */
export const usualProblems = 50;

const paints = { error: '31', warning: '33', info: '36', bold: '1', faint: '2' } as const;

type Paint = (style: keyof typeof paints, text: string) => string;

const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info' };

/** For people at a terminal: place, message and code, the line with the place underlined, the way out, and a count for each file. */
export const pretty: Reporter = (files, options) => {
  const paint: Paint = options.color ? (style, text) => `\u001B[${paints[style]}m${text}\u001B[0m` : (_, text) => text;
  return files.map((file) => fileText(file, paint, options)).join('');
};

function fileText(
  { source, diagnostics }: Findings,
  paint: Paint,
  { maxProblems = usualProblems, width }: ReporterOptions,
): string {
  if (diagnostics.length === 0) return '';
  const printed = chosen(diagnostics, maxProblems).map(
    (diagnostic) => `${problem(diagnostic, source, paint, width)}\n`,
  );
  const left = diagnostics.length - printed.length;
  // Other commands have no such flag, and what they leave out is for this one to show.
  const more = left > 0 ? `and ${left} more; cvwright validate --max-problems ${diagnostics.length} shows all\n` : '';
  const name = source.path === undefined ? '' : ` in ${visible(source.path)}`;
  return `${printed.join('')}${more}${paint('bold', `${summary(diagnostics)}${name}`)}\n`;
}

/** So many findings at most, in the order of the file: errors before any other, since they decide how a run ends. */
function chosen(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, most);
  const others = diagnostics.filter(({ severity }) => severity !== 'error').slice(0, most - errors.length);
  const kept = new Set([...errors, ...others]);
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

function problem(
  { code, severity, message, range, hint }: Diagnostic,
  source: Source,
  paint: Paint,
  width?: number,
): string {
  const path = visible(source.path ?? '');
  const place = range ? `${path}${path && ':'}${range.start.line}:${range.start.column}` : path;
  const head = `${paint('bold', place)}${place && ': '}${paint(severity, `${words[severity]}:`)} ${message}  ${paint('faint', `[${code}]`)}\n`;
  const way = hint === undefined ? '' : `      ${paint('faint', '=')} ${hint}\n`;
  if (!range) return head + way;
  const { context, line } = framesOf(source, range, width);
  const number = (value: number): string => paint('faint', `${String(value).padStart(5)} |`);
  const above = context ? `${number(context.number)} ${context.text}\n` : '';
  const mark = `${' '.repeat(line.before)}${paint(severity, '^'.repeat(line.length))}`;
  return `${head}${above}${number(line.number)} ${line.text}\n      ${paint('faint', '|')} ${mark}\n${way}`;
}
