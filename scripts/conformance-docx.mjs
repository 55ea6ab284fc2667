// Lets outsiders judge Word files: `node scripts/conformance-docx.mjs [FILE.docx …]`; without files, every built-in theme and
// both papers for every résumé of data/, as dist/ renders them. Then breaks a file in thirteen ways, each of which has to be
// found. Exit 1 when a file has a finding or a breakage has none.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakages, broken } from './conformance-docx/breakages.mjs';
import { judges } from './conformance-docx/judges.mjs';

const folder = await mkdtemp(join(tmpdir(), 'cvwright-docx-'));
const files = process.argv.length > 2 ? process.argv.slice(2) : await rendered();
const all = await judges();
const present = all.filter(({ absent }) => absent === undefined);
for (const { name, absent } of all) if (absent) console.log(`${name}: not asked, ${absent}`);
const tally = { passed: 0, failed: 0, skipped: 0 };
await judgeFiles();
await judgeBreakages();
const { passed, failed, skipped } = tally;
console.log(
  `${passed} passed, ${failed} failed, ${skipped} skipped; asked: ${present.map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed > 0 ? 1 : 0;
await rm(folder, { recursive: true });

async function judgeFiles() {
  const verdicts = await verdictsOn(files);
  for (const [index, findings] of verdicts.entries()) {
    console.log(
      `${basename(files[index])}: ${findings.length === 0 ? 'ok' : ''}${findings.map((line) => `\n  ${line}`).join('')}`,
    );
  }
  for (const findings of verdicts) tally[findings.length === 0 ? 'passed' : 'failed']++;
}

async function judgeBreakages() {
  const bytes = await readFile(files[0]);
  const paths = breakages.map((_, index) => join(folder, `broken-${index + 1}.docx`));
  for (const [index, path] of paths.entries()) await writeFile(path, broken(bytes, breakages[index]));
  // LibreOffice repairs what it opens: it is asked about whole files only.
  const verdicts = await verdictsOn(paths, ({ name }) => name !== 'LibreOffice');
  // Where a judge is missing, so may be the one who would have found it.
  const unfound = present.length === all.length ? 'failed' : 'skipped';
  for (const [index, findings] of verdicts.entries()) {
    console.log(`broken on purpose: ${breakages[index][0]}: ${findings[0] ?? 'NOT FOUND'}`);
    tally[findings.length > 0 ? 'passed' : unfound]++;
  }
}

/** All judges' findings on each file. */
async function verdictsOn(paths, asked = () => true) {
  const verdicts = paths.map(() => []);
  for (const { name, judge } of present.filter(asked)) {
    const findings = await judge(paths);
    for (const [index, lines] of findings.entries()) verdicts[index].push(...lines.map((line) => `${name}: ${line}`));
  }
  return verdicts;
}

async function rendered() {
  const { load, render, themes } = await import('../dist/index.js');
  const data = fileURLToPath(new URL('../data/', import.meta.url));
  const names = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  const out = join(folder, 'rendered');
  await mkdir(out);
  const paths = [];
  for (const name of names) {
    const { resume } = load(await readFile(join(data, name), 'utf8'), { path: name });
    for (const theme of themes.keys()) {
      for (const paper of ['a4', 'letter']) {
        const { bytes } = await render(resume, 'docx', { theme, paper });
        const path = join(out, `${basename(name, '.yaml')}-${theme}-${paper}.docx`);
        await writeFile(path, bytes);
        paths.push(path);
      }
    }
  }
  return paths;
}
