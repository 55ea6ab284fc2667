import type { Code } from '../../diagnostics/codes.ts';

/** What a check makes of a text: the text to go on with, and what there is to say about it. */
export interface Verdict {
  readonly text: string;
  readonly finding?: Finding;
}

export interface Finding {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  /** What to write instead, where that is beyond doubt. */
  readonly instead?: string;
  /** The part of the text that is meant; all of it when absent. */
  readonly part?: string;
}

/** A look at a text of one kind. */
export type Check = (text: string) => Verdict;
