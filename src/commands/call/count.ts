import { quoted } from '../../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** A flag's value as a whole number from 1 up; throws a Failure when it is none. */
export function readCount(flag: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new Failure(`--${flag} cannot be ${quoted(value)}`, 'give it as a whole number from 1 up');
}
