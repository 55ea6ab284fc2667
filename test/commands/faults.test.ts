import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cvwright, type Run } from './cvwright.ts';

const preload = pathToFileURL(join(import.meta.dirname, 'fault.mjs')).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-'));
  writeFileSync(join(folder, 'cv.yaml'), 'basics:\n  name: Ada Lovelace\n');
  writeFileSync(join(folder, 'cv.docx'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (): string => readFileSync(join(folder, 'cv.docx'), 'latin1');
const files = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'hit')
    .toSorted();

/** Renders while `what` happens at the first, the second … call of a function, as long as there is such a call. */
async function* rendersWith(name: string, what: string): AsyncGenerator<Run> {
  const hit = join(folder, 'hit');
  for (let call = 1; ; call++) {
    rmSync(hit, { force: true });
    const env = { FAULT: `${name}:${call}:${what}`, FAULT_HIT: hit };
    const run = await cvwright(['render', 'cv.yaml', '--to', 'docx'], {
      cwd: folder,
      env,
      node: ['--import', preload],
    });
    if (!existsSync(hit)) return;
    yield run;
  }
}

describe('a call of the file system that fails', () => {
  it.each([
    ['openSync', 'EACCES'],
    ['fstatSync', 'EIO'],
    ['readSync', 'EIO'],
    ['mkdirSync', 'EACCES'],
    ['statSync', 'EACCES'],
    ['lstatSync', 'EIO'],
    ['accessSync', 'EACCES'],
    ['writeSync', 'ENOSPC'],
    ['chmodSync', 'EPERM'],
    ['closeSync', 'EIO'],
    ['renameSync', 'EACCES'],
  ])('is one message, and the old file stays: %s, %s', async (name, code) => {
    let runs = 0;
    for await (const run of rendersWith(name, code)) {
      runs++;
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(
        /^cvwright: cannot (read|write) "cv\.(yaml|docx)": [a-z/ -]+ \([A-Z]+\)\n(  = .*\n)?$/,
      );
      expect(run.stderr).toContain(code);
      expect(content()).toBe('old');
      expect(files()).toEqual(['cv.docx', 'cv.yaml']);
    }
    expect(runs).toBeGreaterThan(0);
  });
});

describe('a signal', () => {
  const calls = ['openSync', 'writeSync', 'closeSync', 'renameSync'];

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'])('%s ends the program with a whole file, old or new', async (signal) => {
    await cvwright(['render', 'cv.yaml', '--to', 'docx', '--out', 'fresh'], { cwd: folder });
    const fresh = readFileSync(join(folder, 'fresh/cv.docx'), 'latin1');
    rmSync(join(folder, 'fresh'), { recursive: true });
    let runs = 0;
    for (const name of calls) {
      for await (const run of rendersWith(name, signal)) {
        runs++;
        expect(run.code).toBe(signal);
        const isWhole = content() === 'old' || content() === fresh;
        expect(isWhole).toBe(true);
        // Nothing can be cleared away after a SIGKILL.
        if (signal !== 'SIGKILL') expect(files()).toEqual(['cv.docx', 'cv.yaml']);
      }
    }
    expect(runs).toBeGreaterThan(calls.length);
  });
});
