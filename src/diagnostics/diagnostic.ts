import type { Code } from './codes.ts';
import type { Severity } from './severity.ts';

/** A place in the source text: `offset` and `column` count UTF-16 code units; `line` and `column` start at 1, `offset` at 0. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of the source text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One finding about a résumé: a value that stages report and reporters print, never something thrown. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in one sentence without a full stop; values in it are already escaped and shortened. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) of what it is about; `''` is the whole résumé. */
  readonly pointer?: string;
  /** Whether the key or the value at `pointer` is meant; the value when absent. */
  readonly at?: 'key' | 'value';
  /** Where it stands in the source text; `load` and `render` add it from `pointer`. */
  readonly range?: Range;
  /** The way out, in one sentence without a full stop. */
  readonly hint?: string;
  /** The change to the source text that is the way out, where it is beyond doubt. */
  readonly fix?: Fix;
}

/** A stretch of the source text and what to write instead. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
}

/** Where a stage hands in its findings. */
export type Report = (diagnostic: Diagnostic) => void;
