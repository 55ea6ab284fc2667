import { createSource } from '../../diagnostics/source.ts';
import { load, type Loaded } from '../../load.ts';
import type { Profile } from '../../resume/validate.ts';
import type { Input } from '../files/input.ts';
import { today } from './today.ts';

/** A résumé as `load` gives it, from a file whose bytes may not even be text. */
export function check(input: Input, profile: Profile = 'cvwright'): Loaded {
  if (!input.problem) return load(input.text, { path: input.path, profile, date: today() });
  return { source: createSource(input.text, input.path), diagnostics: [input.problem], locate: () => undefined };
}
