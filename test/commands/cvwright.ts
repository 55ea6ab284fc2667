import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the built command line left behind. */
export interface Run {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Flags of Node itself, before the program. */
  readonly node?: readonly string[];
}

export const cli = join(import.meta.dirname, '../../dist/cli.cjs');

/** Runs the built command line as users do: a process of its own, outside the repository. */
export function cvwright(args: readonly string[], setting: Setting): Promise<Run> {
  return execute(process.execPath, [...(setting.node ?? []), cli, ...args], setting);
}

/** Runs a line of shell in which `cvwright` is the built command line. */
export function shell(line: string, setting: Setting): Promise<Run> {
  const program = `cvwright() { "${process.execPath}" "${cli}" "$@"; }\n${line}`;
  return execute('sh', ['-c', program], setting);
}

/** The environment of the tests, without what would change the program's words. */
const environment = { PATH: process.env['PATH'], HOME: '/nowhere', NO_COLOR: '1', SOURCE_DATE_EPOCH: '1700000000' };

function execute(file: string, args: readonly string[], { cwd, env, stdin = '' }: Setting): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...environment, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 'unknown') : 0, stdout, stderr });
    });
    // A program that refuses its arguments never reads what it is given.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}
