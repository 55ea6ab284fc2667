import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The names, versions and licence texts of the packages whose code ended up in the bundle, by name. */
export async function notices(modules) {
  const folders = new Set();
  for (const [id, { renderedLength }] of modules) {
    if (renderedLength > 0 && id.includes('/node_modules/')) folders.add(packageFolder(id));
  }
  // Only the binary is taken from it, which is no module.
  folders.add(packageFolder(join(import.meta.dirname, '../../node_modules/harfbuzzjs/package.json')));
  const texts = await Promise.all([...folders].map(notice));
  const head = 'cvwright contains code of the following packages.\n';
  return [head, ...texts.toSorted()].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(file) {
  let folder = dirname(file.replace(/^\0/, '').replace(/\?.*$/, ''));
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Packages put small package.json files, without a name, into their subfolders. */
function isPackage(folder) {
  return existsSync(join(folder, 'package.json')) && /\/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder);
}

/** What a package does not say itself of where its parts come from. */
const origins = new Map([
  [
    'hyphen',
    'The patterns in it are converted from those of the hyph-utf8 project. The unmodified files, with their authors and their\nlicences (by language MIT, BSD, the LaTeX Project Public License or others that allow this), are on CTAN:\nhttps://ctan.org/pkg/hyph-utf8',
  ],
]);

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  if (!file && !license) throw new Error(`${name} has neither a licence file nor a licence field`);
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  const origin = origins.get(name);
  return `${name} ${version} (${license})\n\n${text.trim()}\n${origin ? `\n${origin}\n` : ''}`;
}
