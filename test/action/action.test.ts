import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/commands/index.ts';
import { cli } from '../commands/cvwright.ts';

/** The steps of action.yml that run a shell, carried out as a runner does, with `npx` leading to the built program. */
interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

// Our own file, of the shape above.
const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Action;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-action-'));
  mkdirSync(join(folder, 'bin'));
  const npx = join(folder, 'bin/npx');
  // npx --yes cvwright@VERSION …
  writeFileSync(npx, `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(npx, 0o755);
  mkdirSync(join(folder, 'work'));
  write('good.yaml', 'basics:\n  name: Ada Lovelace\n');
  write('warned.yaml', 'basics:\n  name: Ada Lovelace\n  labl: Analyst\n');
  write('wrong.yaml', 'basics:\n  name: Ada Lovelace\nwork:\n  - name: Engines\n    startDate: 2013-19\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, 'work', name), text);
}

interface Outcome {
  readonly code: number;
  readonly log: string;
}

/** Runs the steps in order until one fails, as a job does. */
async function runAction(given: Readonly<Record<string, string>>): Promise<Outcome> {
  const inputs = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])),
    ...given,
  };
  const fill = (text: string): string =>
    text.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => inputs[name] ?? '');
  let log = '';
  for (const step of action.runs.steps) {
    const wanted = /^inputs\.(\w+) != ''$/.exec(step.if ?? '');
    if (!step.run || (wanted && inputs[wanted[1] ?? ''] === '')) continue;
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const outcome = await bash(step.run, env);
    log += outcome.log;
    if (outcome.code !== 0) return { code: outcome.code, log };
  }
  return { code: 0, log };
}

function bash(script: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  const PATH = `${join(folder, 'bin')}:${process.env['PATH']}`;
  const options = { cwd: join(folder, 'work'), env: { ...env, PATH, GITHUB_ACTIONS: 'true' } };
  return new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, log: stdout + stderr });
    });
  });
}

describe('the GitHub Action', () => {
  it('passes a good résumé and keeps both files', async () => {
    expect(await runAction({ files: 'good.yaml' })).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'work/out')).toSorted()).toEqual(['good.docx', 'good.pdf']);
  });

  it('fails a wrong one with an annotation at its line, and renders nothing', async () => {
    const { code, log } = await runAction({ files: 'good.yaml\nwrong.yaml\n' });
    expect(code).toBe(1);
    expect(log).toContain('::error file=wrong.yaml,line=5,endLine=5,');
    expect(existsSync(join(folder, 'work/out'))).toBe(false);
  });

  it('lets warnings pass, and fails them when it is strict', async () => {
    expect(await runAction({ files: 'warned.yaml', formats: '' })).toMatchObject({ code: 0 });
    expect(await runAction({ files: 'warned.yaml', formats: '', strict: 'true' })).toMatchObject({ code: 1 });
  });

  it('takes the usual file when none is named', async () => {
    write('resume.yaml', 'basics:\n  name: Ada Lovelace\n');
    expect(await runAction({ formats: 'docx' })).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'work/out'))).toEqual(['resume.docx']);
  });

  it('writes a SARIF report even of a wrong résumé', async () => {
    await runAction({ files: 'wrong.yaml', sarif: 'report.sarif' });
    const report: unknown = JSON.parse(readFileSync(join(folder, 'work/report.sarif'), 'utf8'));
    expect(report).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'invalid-date' }] }] });
  });

  it('takes a file name for a file name, whatever it says', async () => {
    const { code, log } = await runAction({ files: '$(touch pwned).yaml', formats: '' });
    expect(code).toBe(2);
    expect(log).toContain('"$(touch pwned).yaml"');
    expect(existsSync(join(folder, 'work/pwned'))).toBe(false);
  });
});

describe('the pre-commit hooks', () => {
  it('call commands that there are', () => {
    const hooks = parse(readFileSync(join(import.meta.dirname, '../../.pre-commit-hooks.yaml'), 'utf8')) as readonly {
      entry: string;
    }[];
    const called = hooks.map(({ entry }) => /^cvwright (\S+)/.exec(entry)?.[1] ?? entry);
    expect(called).not.toEqual([]);
    expect(called.filter((name) => !commands.has(name))).toEqual([]);
  });
});
