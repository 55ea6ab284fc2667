// npm run bench [-- --rounds 9]: what a cold run, a warm document and a byte of memory cost, beside what people use.
// Every figure is the median of interleaved runs of whole processes; the ratios are what can be compared between machines.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { resumeOf, wordsOf } from './resume.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, warm: { type: 'string', default: '1000' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const subjects = join(root, 'bench/subjects');
const font = join(root, 'fonts/source-serif-4/Regular.ttf');
if (!existsSync(join(root, 'dist/cli.cjs'))) throw new Error('npm run build comes first');

const folder = mkdtempSync(join(tmpdir(), 'cvwright-bench-'));
const at = (name) => join(folder, name);
// A copy, so that a build in the meantime changes nothing.
for (const name of ['dist', 'fonts', 'schema']) cpSync(join(root, name), at(name), { recursive: true });
writeFileSync(at('package.json'), '{ "type": "module" }');
const cli = at('dist/cli.cjs');
const library = pathToFileURL(at('dist/index.js')).href;
mkdirSync(at('out'));
mkdirSync(at('many'));
for (const pages of [1, 3, 30]) {
  writeFileSync(at(`${pages}.yaml`), stringify(resumeOf(pages), { lineWidth: 0 }));
  writeFileSync(at(`${pages}.txt`), wordsOf(resumeOf(pages)));
}
const many = Array.from({ length: 1000 }, (_, index) => at(`many/${index}.yaml`));
for (const file of many) writeFileSync(file, readFileSync(at('1.yaml')));

const render = (pages, formats) => [cli, 'render', at(`${pages}.yaml`), '--to', formats, '--out', at('out')];
const importing = (specifier) => ['--input-type=module', '-e', `import ${JSON.stringify(specifier)}`];

const cold = {
  'node -e 0': ['-e', '0'],
  validate: [cli, 'validate', at('1.yaml')],
  'yaml + run-time ajv': [join(subjects, 'ajv.mjs'), at('1.yaml'), join(root, 'schema/resume.schema.json')],
  PDF: render(1, 'pdf'),
  'plain pdfkit': [join(subjects, 'pdfkit.mjs'), at('1.txt'), font, at('out/plain.pdf')],
  DOCX: render(1, 'docx'),
  'minimal docx': [join(subjects, 'docx.mjs'), at('1.txt'), at('out/plain.docx')],
  'PDF + DOCX': render(1, 'pdf,docx'),
  'PDF, 3 pages': render(3, 'pdf'),
  'PDF, 30 pages': render(30, 'pdf'),
  'validate, 30 pages': [cli, 'validate', at('30.yaml')],
  'import cvwright': importing(library),
  'import pdfkit': importing('pdfkit'),
  'import docx': importing('docx'),
  'import yaml, ajv': ['--input-type=module', '-e', "import 'yaml'; import 'ajv'; import 'ajv-formats'"],
};

function run(args, env = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const times = Object.fromEntries(Object.keys(cold).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, args] of Object.entries(cold)) times[name].push(run(args));
}
const ms = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));

function peak(args) {
  const file = at('peak');
  const preload = pathToFileURL(join(subjects, 'peak-memory.mjs')).href;
  return median(
    [0, 1, 2].map(() => {
      run(['--import', preload, ...args], { PEAK_MEMORY: file });
      return Number(readFileSync(file, 'utf8')) / 1024;
    }),
  );
}
const megabytes = Object.fromEntries(Object.entries(cold).map(([name, args]) => [name, peak(args)]));

function warm(subject, pages, count) {
  const args = [join(subjects, 'warm.mjs'), subject, at(`${pages}.yaml`), String(count), font, library];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}
const subjectsOfWarm = {
  pdf: ['pdf', 1, Number(values.warm)],
  // Nearly as many pages as the thousand documents of one: both are then as warm as they get.
  pdf30: ['pdf', 30, 60],
  docx: ['docx', 1, 100],
  plain: ['pdfkit', 1, 60],
};
// No two processes compile the same code alike.
const warmRuns = [0, 1, 2].map(() =>
  Object.fromEntries(Object.entries(subjectsOfWarm).map(([name, args]) => [name, warm(...args)])),
);
const warmMs = (name) => median(warmRuns.map((run) => run[name].milliseconds));
const growth = ({ pdf: { memory } }) => memory[Number(values.warm)] / memory[10];
const batch = run([cli, 'validate', '--quiet', ...many]);

console.log(`Node ${process.version}, medians of ${values.rounds} interleaved cold runs, one page unless said\n`);
for (const name of Object.keys(cold)) {
  const ratio = (ms[name] / ms['node -e 0']).toFixed(2);
  console.log(
    `${name.padEnd(22)} ${ms[name].toFixed(0).padStart(6)} ms  ${ratio.padStart(6)} × node  ${megabytes[name].toFixed(0).padStart(5)} MB`,
  );
}
console.log(
  `\nwarm, a document: PDF ${warmMs('pdf').toFixed(1)} ms, DOCX ${warmMs('docx').toFixed(1)} ms, PDF of 30 pages ${warmMs('pdf30').toFixed(0)} ms, plain pdfkit ${warmMs('plain').toFixed(1)} ms`,
);
console.log(`validate 1,000 files in one run: ${(batch / 1000).toFixed(2)} s`);

const bars = [
  ['cold PDF ÷ plain pdfkit', ms['PDF'] / ms['plain pdfkit'], 0.55, 0.45],
  ['cold PDF ÷ node -e 0', ms['PDF'] / ms['node -e 0'], 3.2, 2.5],
  ['cold DOCX ÷ minimal docx', ms['DOCX'] / ms['minimal docx'], 1.4, 1.2],
  ['cold PDF + DOCX ÷ PDF', ms['PDF + DOCX'] / ms['PDF'], 1.6, 1.5],
  ['validate ÷ yaml + run-time ajv', ms['validate'] / ms['yaml + run-time ajv'], 0.5, 0.45],
  ['validate ÷ node -e 0', ms['validate'] / ms['node -e 0'], 2, 1.6],
  ['30 pages ÷ 1 page, cold', ms['PDF, 30 pages'] / ms['PDF'], 4, 3],
  ['30 pages ÷ 1 page, warm', warmMs('pdf30') / warmMs('pdf'), 15, 12],
  ['warm PDF ÷ warm plain pdfkit', warmMs('pdf') / warmMs('plain'), 0.3, 0.15],
  ['peak memory of PDF ÷ node -e 0', megabytes['PDF'] / megabytes['node -e 0'], 2.2, 1.8],
  [`memory after ${values.warm} documents ÷ after 10`, median(warmRuns.map(growth)), 1.5, 1.2],
];
console.log('\nratio                                 measured  at most   aim');
for (const [name, value, most, aim] of bars) {
  const mark = value <= aim ? 'aim met' : value <= most ? '' : 'over';
  console.log(
    `${name.padEnd(38)} ${value.toFixed(2).padStart(7)} ${most.toFixed(2).padStart(8)} ${aim.toFixed(2).padStart(5)}  ${mark}`,
  );
}
rmSync(folder, { recursive: true });
