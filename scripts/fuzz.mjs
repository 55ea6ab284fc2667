// Throws random and spoilt résumés at the built package and says what it saw: `node scripts/fuzz.mjs [COUNT] [SEED]`.
// Ends with 1 at the first input that makes `load` or a reporter throw, that is reported outside the text, or that takes
// longer than two seconds; the input is then written to fuzz-failure.txt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load, formatDiagnostics } from '../dist/index.js';

const count = Number(process.argv[2] ?? 100_000);
let state = Number(process.argv[3] ?? 1) >>> 0;

/** Numbers below `limit`, the same for the same seed (xorshift32). */
function below(limit) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  state >>>= 0;
  return state % limit;
}

const pick = (list) => list[below(list.length)];

const folder = new URL('../data/', import.meta.url);
const seeds = readdirSync(folder, { recursive: true })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const jsons = seeds.map((text) => JSON.stringify(load(text).resume, null, 2));
const pieces = [
  ...':-#&*!|>\'"%@`,[]{}? \n\t\\<~\r\0',
  '\n  ',
  ': ',
  '- ',
  '<<: *a',
  '&a ',
  '*a',
  '---\n',
  '...\n',
  '!!binary ',
  '\uFEFF',
  '\uD83D',
  '😀',
  '\u202E',
  '\u2028',
  '\uFFFE',
  'null',
  'true',
  '2013-02-30',
  'javascript:',
  '__proto__: x',
  'constructor:',
  '{{x}}',
  '"\\u0000"',
  '"\\ud800"',
  '[[[[',
  '{"a":',
  '//',
  'é'.repeat(600),
];

/** A résumé with a few places cut out, doubled, exchanged or filled with what should not be there. */
function spoilt(text) {
  let next = text;
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const at = below(next.length + 1);
    const length = below(pick([2, 10, 80]));
    const put = pick([
      '',
      pick(pieces),
      pick(pieces) + pick(pieces),
      next.slice(at, at + length).repeat(2),
      pick(next.split('\n')),
    ]);
    next = next.slice(0, at) + put + next.slice(at + length);
  }
  return next;
}

const random = () =>
  Array.from({ length: below(60) }, () => (below(3) ? pick(pieces) : String.fromCharCode(below(0x10000)))).join('');

const inputs = [
  () => [spoilt(pick(seeds)), 'resume.yaml'],
  () => [spoilt(pick(jsons)), 'resume.json'],
  () => [random(), pick([undefined, 'resume.yaml', 'resume.json'])],
];

const seen = new Map();
let slowest = 0;
const start = performance.now();
for (let run = 0; run < count; run++) {
  const [text, path] = pick(inputs)();
  const options = {
    ...(path && { path }),
    profile: below(8) ? 'cvwright' : 'jsonresume',
    date: new Date('2026-01-01'),
  };
  const begin = performance.now();
  try {
    const { source, diagnostics } = load(text, options);
    for (const { code, range } of diagnostics) {
      seen.set(code, (seen.get(code) ?? 0) + 1);
      if (!range || range.start.offset > range.end.offset || range.end.offset > text.length)
        throw new Error(`${code} lies outside the text`);
    }
    if (run % 10 === 0) formatDiagnostics(diagnostics, source, pick(['pretty', 'json', 'github', 'sarif', 'junit']));
    const took = performance.now() - begin;
    slowest = Math.max(slowest, took);
    if (took > 2000) throw new Error(`took ${Math.round(took)} ms`);
  } catch (error) {
    writeFileSync('fuzz-failure.txt', text);
    process.stderr.write(`input ${run}: ${error.stack}\nwritten to fuzz-failure.txt\n`);
    process.exitCode = 1;
    break;
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(`${count} inputs in ${seconds} s, the slowest in ${slowest.toFixed(0)} ms\n`);
for (const [code, times] of [...seen].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(times).padStart(9)} ${code}\n`);
