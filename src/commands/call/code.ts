import { type Code, codes, isCode } from '../../diagnostics/codes.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { quoted } from '../../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** A user's word as the code of a finding; throws a Failure that names the nearest one. */
export function readCode(word: string): Code {
  if (isCode(word)) return word;
  const near = nearest(word, Object.keys(codes));
  throw new Failure(
    `${quoted(word)} is not a code`,
    near ? `did you mean "${near}"?` : 'cvwright explain lists them all',
  );
}
