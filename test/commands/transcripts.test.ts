import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shell } from './cvwright.ts';

/**
 * Each file of transcripts/ is a session in a copy of transcripts/folder: lines that begin with `$ ` are typed, the rest is
 * what came back, standard error marked with `! ` and sizes rounded off. To write a new one, write its commands and run the tests with -u.
 */
const transcripts = join(import.meta.dirname, 'transcripts');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(readdirSync(transcripts).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
  const cwd = join(folder, name);
  cpSync(join(transcripts, 'folder'), cwd, { recursive: true });
  const commands = readFileSync(join(transcripts, name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('$ '));
  expect(commands).not.toEqual([]);
  const session: string[] = [];
  for (const command of commands) {
    const { code, stdout, stderr } = await shell(command.slice(2), { cwd });
    const ending = code === 0 ? '' : `exit ${code}\n`;
    // The size of a file is nobody's promise.
    const results = stdout.replaceAll(/\b[\d.]+ [kM]B\b/g, 'N kB');
    session.push(`${command}\n${results}${stderr.replaceAll(/^(?=.)/gm, '! ')}${ending}`);
  }
  await expect(session.join('\n')).toMatchFileSnapshot(join(transcripts, name));
});
