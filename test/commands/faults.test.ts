import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cvwright } from './cvwright.ts';

const preload = pathToFileURL(join(import.meta.dirname, 'fault.mjs')).href;

/** Every call by which the command line reads a résumé and writes a file. */
const calls = [
  ['openSync', 'EACCES'],
  ['fstatSync', 'EIO'],
  ['readSync', 'EIO'],
  ['mkdirSync', 'EACCES'],
  ['statSync', 'EACCES'],
  ['lstatSync', 'EIO'],
  ['writeSync', 'ENOSPC'],
  ['chmodSync', 'EPERM'],
  ['closeSync', 'EIO'],
  ['renameSync', 'EACCES'],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-'));
  writeFileSync(join(folder, 'cv.yaml'), 'basics:\n  name: Ada Lovelace\n');
  writeFileSync(join(folder, 'cv.docx'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(calls)('%s failing with %s is one message, and the old file stays', async (name, code) => {
  let hits = 0;
  for (let call = 1; ; call++) {
    const hit = join(folder, 'hit');
    rmSync(hit, { force: true });
    const env = { FAULT: `${name}:${call}:${code}`, FAULT_HIT: hit };
    const run = await cvwright(['render', 'cv.yaml', '--to', 'docx'], {
      cwd: folder,
      env,
      node: ['--import', preload],
    });
    if (!existsSync(hit)) break;
    hits++;
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^cvwright: cannot (read|write) "cv\.(yaml|docx)": [a-z/ -]+ \([A-Z]+\)\n(  = .*\n)?$/);
    expect(run.stderr).toContain(code);
    expect(readFileSync(join(folder, 'cv.docx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).toSorted()).toEqual(['cv.docx', 'cv.yaml', 'hit']);
  }
  expect(hits).toBeGreaterThan(0);
});
