/** A call that cannot be carried out: wrong usage, or a file that cannot be read or written. It ends the command with exit code 2. */
export class Failure extends Error {
  /** The way out, in one sentence without a full stop. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'Failure';
    this.hint = hint;
  }

  /** The failure as the user reads it. */
  describe(): string {
    return `cvwright: ${this.message}${this.hint === undefined ? '' : `\n  = ${this.hint}`}`;
  }
}
