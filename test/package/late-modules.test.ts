import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lateModules } from '../../scripts/build/late-modules.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-late-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Bundles `main.js` of these files, of which those are late whose names begin so. */
async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const build = await rolldown({
    cwd: folder,
    input: './main.js',
    platform: 'node',
    plugins: [lateModules(/\/late-\w+\.[jt]s$/)],
  });
  await build.write({
    dir: join(folder, 'dist'),
    format: 'cjs',
    minify: true,
    entryFileNames: 'main.cjs',
    chunkFileNames: '[name].cjs',
  });
  return join(folder, 'dist/main.cjs');
}

const common = `export const signs = '!'; console.log('common');`;

test('a late module is loaded when it is called, and its answer is not waited for', async () => {
  const main = await bundle({
    'main.js': `import { loud } from './late-loud.ts'; import { signs } from './common.js';
      console.log('begin' + signs); console.log(loud('a') + loud('b'));`,
    'late-loud.ts': `import { signs } from './common.js'; import { twice } from './late-twice.js';
      console.log('loud'); export interface Unused {} export function loud(text: string): string { return twice(text) + signs; }`,
    'late-twice.js': `console.log('twice'); function twice(text) { return text + text; } export { twice };`,
    'common.js': common,
  });
  expect(execFileSync(process.execPath, [main], { encoding: 'utf8' }).split('\n')).toEqual([
    'common',
    'begin!',
    'twice',
    'loud',
    'aa!bb!',
    '',
  ]);
  expect(readFileSync(main, 'utf8')).not.toContain('twice');
});

test('what is no function cannot be late', async () => {
  const files = {
    'main.js': `import { word } from './late-word.js'; console.log(word);`,
    'late-word.js': `export const word = 1;`,
  };
  await expect(bundle(files)).rejects.toThrow('exports more than functions');
});
