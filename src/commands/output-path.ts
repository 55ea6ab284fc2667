import { realpathSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { visible } from '../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** Where the file of an input goes: `build` + `cv.de.yaml` + `pdf` → `build/cv.de.pdf`. Standard input is called "resume". */
export function outputPath(folder: string, input: string, extension: string): string {
  const stem = input === '-' ? 'resume' : parse(input).name;
  return join(folder, `${stem}.${extension}`);
}

/** Throws a Failure when two inputs would become one file, or an input would be overwritten. */
export function refuseClashes(inputs: readonly string[], outputs: readonly string[]): void {
  const read = new Map(inputs.filter((path) => path !== '-').map((path) => [identity(path), path]));
  const written = new Set<string>();
  for (const output of outputs) {
    const key = identity(output);
    const source = read.get(key);
    if (source)
      throw new Failure(
        `"${visible(output)}" would overwrite the résumé it is made from`,
        'write elsewhere with --out',
      );
    if (written.has(key))
      throw new Failure(
        `two of the files would both become "${visible(output)}"`,
        'render them one by one, with --out',
      );
    written.add(key);
  }
}

/** The same for two names of one file; letter case is left aside because many file systems do not know it. */
function identity(path: string): string {
  return real(resolve(path)).normalize('NFC').toLowerCase();
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
