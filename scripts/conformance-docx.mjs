// Lets outsiders judge Word files: `node scripts/conformance-docx.mjs [FILE.docx …]`; without files, every built-in theme and
// both papers for every résumé at hand, as dist/ renders them, and a few files of random documents. Then breaks a file in
// thirteen ways, each of which has to be found. `--random COUNT [SEED]` judges that many random documents and nothing else.
// Exit 1 when a file has a finding or a breakage has none.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { breakages, broken } from './conformance-docx/breakages.mjs';
import { judges } from './conformance-docx/judges.mjs';
import { randomFiles, textRules } from './conformance-docx/random.mjs';

/** Random documents beside the rendered ones: enough to see that they are still judged. */
const FEW = 16;

const folder = await mkdtemp(join(tmpdir(), 'cvwright-docx-'));
const all = await judges();
const present = all.filter(({ absent }) => absent === undefined);
// LibreOffice repairs what it opens, and takes seconds for some random documents: it is asked about whole ordinary files only.
const strict = present.filter(({ name }) => name !== 'LibreOffice');
for (const { name, absent } of all) if (absent) console.log(`${name}: not asked, ${absent}`);
const tally = { passed: 0, failed: 0, skipped: 0 };
const args = process.argv.slice(2);
const onlyRandom = args[0] === '--random';
if (onlyRandom) await judgeRandom(Number(args[1]), Number(args[2] ?? 1));
else {
  const files = args.length > 0 ? args : await rendered();
  report(files, await verdictsOn(files, present));
  if (args.length === 0) {
    await judgeRandom(FEW, 1);
    await judgeBreakages(files[0]);
  }
}
const { passed, failed, skipped } = tally;
console.log(
  `${passed} passed, ${failed} failed, ${skipped} skipped; asked: ${(onlyRandom ? strict : present).map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed > 0 ? 1 : 0;
await rm(folder, { recursive: true });

function report(files, verdicts) {
  for (const [index, findings] of verdicts.entries()) {
    console.log(
      `${basename(files[index])}: ${findings.length === 0 ? 'ok' : ''}${findings.map((line) => `\n  ${line}`).join('')}`,
    );
    tally[findings.length === 0 ? 'passed' : 'failed']++;
  }
}

async function judgeRandom(count, seed) {
  const files = await randomFiles(count, seed, folder);
  const verdicts = await verdictsOn(files, strict, textRules);
  const faulty = [...files.keys()].filter((index) => verdicts[index].length > 0);
  report(
    faulty.map((index) => files[index]),
    faulty.map((index) => verdicts[index]),
  );
  tally.passed += count - faulty.length;
  console.log(
    `${count} random documents (seed ${seed}), the same bytes twice and in two time zones: ${faulty.length} faulty`,
  );
}

async function judgeBreakages(file) {
  const bytes = await readFile(file);
  const paths = breakages.map((_, index) => join(folder, `broken-${index + 1}.docx`));
  for (const [index, path] of paths.entries()) await writeFile(path, broken(bytes, breakages[index]));
  const verdicts = await verdictsOn(paths, strict);
  // Where a judge is missing, so may be the one who would have found it.
  const unfound = present.length === all.length ? 'failed' : 'skipped';
  for (const [index, findings] of verdicts.entries()) {
    console.log(`broken on purpose: ${breakages[index][0]}: ${findings[0] ?? 'NOT FOUND'}`);
    tally[findings.length > 0 ? 'passed' : unfound]++;
  }
}

/** All judges' findings on each file, save those of the allowed rules. */
async function verdictsOn(paths, asked, allowed) {
  const verdicts = paths.map(() => []);
  for (const { name, judge } of asked) {
    const findings = await judge(paths, allowed);
    for (const [index, lines] of findings.entries()) verdicts[index].push(...lines.map((line) => `${name}: ${line}`));
  }
  return verdicts;
}

async function rendered() {
  const { renderAll } = await import('./conformance/render-all.mjs');
  const out = join(folder, 'rendered');
  await mkdir(out);
  return renderAll('docx', out);
}
