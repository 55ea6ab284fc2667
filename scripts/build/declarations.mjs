import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** Writes the type declarations of the library: as modules in types/, and once more for `require` in types-cjs/. */
export async function declarations(dist) {
  const made = await mkdtemp(join(tmpdir(), 'cvwright-types-'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', made]);
  const files = new Map();
  await reach(files, made, 'index.d.ts');
  await rm(made, { recursive: true });
  await writeAll(join(dist, 'types'), files);
  // TypeScript takes declarations for CommonJS by the nearest package.json, as Node does with code.
  await writeAll(join(dist, 'types-cjs'), new Map([...files, ['package.json', '{ "type": "commonjs" }\n']]));
}

/** Collects a declaration file and all that it imports; a user needs no others. */
async function reach(files, folder, name) {
  if (files.has(name)) return;
  const written = await readFile(join(folder, name), 'utf8');
  // The source imports its neighbours as .ts, which a user's compiler would look for in the package.
  const text = written.replaceAll(/((?:from|import)\s*\(?['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g, '$1.js');
  files.set(name, text);
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?['"](\.{1,2}\/[^'"]*)\.js['"]/g)) {
    await reach(files, folder, join(dirname(name), `${path}.d.ts`));
  }
}

async function writeAll(folder, files) {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
