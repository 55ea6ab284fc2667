import { nearest } from '../../diagnostics/nearest.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** A flag's value as one of the words it may be; throws a Failure that names the nearest of them. */
export function choose<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  const near = nearest(value, choices);
  const hint = near ? `did you mean "${near}"?` : `it takes ${choices.join(', ')}`;
  throw new Failure(`--${flag} cannot be ${quoted(value)}`, hint);
}
