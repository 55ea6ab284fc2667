import { quoted } from '../../diagnostics/visible.ts';
import { Failure } from './failure.ts';
import { type Flags, type Given, readCall } from './flags.ts';

/** 0 fine, 1 errors in the résumé, 2 wrong usage or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

export interface Example {
  readonly call: string;
  readonly summary: string;
}

/** What the help says of a command. */
export interface Manual {
  readonly name: string;
  /** What follows the name, as in `[FILE…]`. */
  readonly operands: string;
  /** What it does, in a few lines. */
  readonly about: string;
  readonly flags: Flags;
  readonly examples: readonly Example[];
}

/** A verb of the command line. */
export interface Command {
  readonly manual: Manual;
  /** Does what the arguments after the verb say; throws a Failure when it cannot. */
  run(argv: readonly string[]): Promise<ExitCode>;
}

/** Makes a command of its manual and of what it does with operands and flags once they have been read. */
export function command<const M extends Manual>(
  manual: M,
  run: (operands: readonly string[], given: Given<M['flags']>) => Promise<ExitCode>,
): Command {
  return {
    manual,
    // Async, so that a call that cannot be read is a rejection like any other failure.
    run: async (argv) => {
      const { operands, given } = readCall(argv, manual);
      const [extra] = operands;
      if (manual.operands === '' && extra !== undefined) {
        throw new Failure(`cvwright ${manual.name} takes no ${quoted(extra)}`, `see cvwright ${manual.name} --help`);
      }
      return run(operands, given);
    },
  };
}
