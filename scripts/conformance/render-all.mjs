// Renders every résumé at hand in every theme and on both papers; skips what the résumé itself makes impossible and says so.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, render, themes } from '../../dist/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folders = [
  'data',
  'data/examples',
  '../shared/samples/json-resume',
  '../shared/samples/converted',
  '../shared/samples/synthetic',
];

/** The résumés of the project and, where they are, the shared samples. */
export async function resumes() {
  const found = [];
  for (const folder of folders.map((name) => join(root, name))) {
    if (!existsSync(folder)) {
      console.log(`${folder} is absent; its résumés are not judged`);
      continue;
    }
    const names = (await readdir(folder)).filter((name) => /\.(?:ya?ml|json)$/u.test(name));
    found.push(...names.toSorted().map((name) => join(folder, name)));
  }
  return found;
}

/** The language that a file's name gives, as in `engineer.de.yaml`. */
function languageOf(file) {
  return /\.([a-z]{2}(?:-[a-z]+)?)\.ya?ml$/u.exec(file)?.[1];
}

/** Paths of the files written into a folder. */
export async function renderAll(format, folder) {
  const written = [];
  for (const file of await resumes()) {
    const { resume } = load(await readFile(file, 'utf8'), { path: file });
    if (!resume) {
      console.log(`${basename(file)} is no résumé that can be rendered`);
      continue;
    }
    for (const theme of themes.keys()) {
      for (const paper of ['a4', 'letter']) {
        const language = languageOf(file) ?? resume.meta?.language;
        const options = { theme, paper, date: new Date('2026-01-02T03:04:05Z'), ...(language && { language }) };
        const { bytes, diagnostics } = await render(resume, format, options);
        if (bytes) {
          const path = join(folder, `${basename(file)}.${theme}.${paper}.${format}`);
          await writeFile(path, bytes);
          written.push(path);
        } else {
          const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
          console.log(`${basename(file)}, ${theme}, ${paper}: not rendered (${[...new Set(errors)].join(', ')})`);
          break;
        }
      }
    }
  }
  return written;
}
