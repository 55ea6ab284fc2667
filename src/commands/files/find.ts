import { existsSync, type Stats, statSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';
import { filesIn } from './files-in.ts';
import { reason } from './reason.ts';

const usual = ['resume.yaml', 'resume.yml', 'resume.json'];

/** The files that a call means: those it names, those in the folders and behind the globs it names, else the usual one here. */
export async function inputPaths(operands: readonly string[]): Promise<readonly string[]> {
  if (operands.length === 0) return [usualPath()];
  const paths: string[] = [];
  for (const operand of operands) paths.push(...(await expand(operand)));
  return [...new Set(paths)];
}

function usualPath(): string {
  const found = usual.find((name) => existsSync(name));
  if (found !== undefined) return found;
  throw new Failure(`there is no ${usual.join(', ')} here`, 'name a file, or write a first résumé with cvwright init');
}

async function expand(operand: string): Promise<readonly string[]> {
  if (operand === '-') return [operand];
  const stat = look(operand);
  if (stat && !stat.isDirectory()) return [operand];
  const isGlob = /[*?{[]/.test(operand);
  // A name that is neither there nor a pattern is left to the reader, who says so.
  if (!stat && !isGlob) return [operand];
  const found = stat ? filesIn(operand) : await matching(operand);
  if (found.length === 0) {
    const what = stat
      ? `there is no résumé in the folder "${visible(operand)}": no file there ends in .yaml, .yml or .json`
      : `no file matches "${visible(operand)}"`;
    throw new Failure(what, stat ? 'name a file, or another folder' : 'résumé files end in .yaml, .yml or .json');
  }
  return found.toSorted();
}

async function matching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, { ignore: ['**/node_modules'], expandDirectories: false });
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new Failure(`cannot read "${visible(path)}": ${reason(error)}`);
  }
}
