import { existsSync, realpathSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';
import { shellWord } from '../console/shell-word.ts';

/** Where the file of an input goes: `build` + `cv.de.yaml` + `pdf` → `build/cv.de.pdf`. Standard input is called "resume". */
export function outputPath(folder: string, input: string, extension: string): string {
  const stem = input === '-' ? 'resume' : parse(input).name;
  return join(folder, `${stem}.${extension}`);
}

/** Throws a Failure when the name of a folder that is not there is that of a file, in one of the formats. */
export function refuseFileName(folder: string, extensions: readonly string[]): void {
  const extension = extensions.find((one) => folder.toLowerCase().endsWith(`.${one}`));
  // Nothing that is no folder has a name that ends in a slash.
  if (extension === undefined || existsSync(`${folder}/`)) return;
  throw new Failure(
    `--out names a folder, and "${visible(folder)}" is the name of a file`,
    `the file is named after the résumé; for a name of your own write --to ${extension} --out - > ${visible(shellWord(folder))}`,
  );
}

/** A file that is to be made of an input. */
export interface Planned {
  readonly input: string;
  readonly output: string;
}

/** Throws a Failure when two inputs would become one file, or an input would be overwritten. */
export function refuseClashes(plan: readonly Planned[]): void {
  const read = new Set(plan.filter(({ input }) => input !== '-').map(({ input }) => identity(input)));
  const written = new Map<string, string>();
  for (const { input, output } of plan) {
    const key = identity(output);
    if (read.has(key))
      throw new Failure(
        `"${visible(output)}" would overwrite the résumé it is made from`,
        'write elsewhere with --out',
      );
    const other = written.get(key);
    if (other !== undefined)
      throw new Failure(
        `"${visible(other)}" and "${visible(input)}" would both become "${visible(output)}"`,
        'render them one by one, with --out',
      );
    written.set(key, input);
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
