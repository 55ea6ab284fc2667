import type { Diagnostic } from './diagnostic.ts';
import type { Source } from './source.ts';

/** One file's findings, in the order of the file. */
export interface Findings {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReporterOptions {
  /** Whether the output is a terminal that shows colours. */
  readonly color?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** How many findings of a file are printed for people at most, errors before any other; the rest are counted. */
  readonly maxProblems?: number;
  /** Whether warnings fail a run as errors do, for formats that tell failures from other findings. */
  readonly strict?: boolean;
}

/** The findings of all files of a run as one text, ending with a line feed, or empty when there is nothing to say. */
export type Reporter = (files: readonly Findings[], options: ReporterOptions) => string;
