import { type ReporterName, reporters } from '../../diagnostics/index.ts';
import type { Findings, ReporterOptions } from '../../diagnostics/reporter.ts';
import { write } from './streams.ts';

/** Prints findings: for people on standard error, for programs, who asked for nothing else, on standard output. */
export async function printFindings(
  files: readonly Findings[],
  reporter: ReporterName = 'pretty',
  options: Pick<ReporterOptions, 'maxProblems' | 'strict'> = {},
): Promise<void> {
  const stream = reporter === 'pretty' ? process.stderr : process.stdout;
  // Asked of a terminal only: hasColors knows of NO_COLOR, FORCE_COLOR and TERM.
  const color = stream.isTTY && stream.hasColors();
  const text = reporters[reporter](files, { ...options, color, ...(stream.isTTY && { width: stream.columns }) });
  if (text !== '') await write(stream, text);
}
