// The ISO schemas, after the preprocessing of markup compatibility, and the rules that no schema can state: what check.sh of the
// folder asks of one file, asked of all files at once, since reading the schemas takes longer than judging a thousand parts.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { inParallel } from './in-parallel.mjs';

const shared = process.env.CVWRIGHT_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const home = join(shared, 'ooxml');

/** The judge, who leaves out the rules that are `allowed`. */
export async function schemasAndRules() {
  const absent = await reasonOfAbsence();
  const judge = async (files, allowed = []) => {
    const folder = await mkdtemp(join(tmpdir(), 'cvwright-schemas-'));
    const findings = await inParallel([...files.entries()], ([index, file]) =>
      unpacked(file, join(folder, `${index}`)),
    );
    for (const [index, lines] of (await schemaFindings(folder, files.length)).entries()) findings[index].push(...lines);
    const sound = [...files.entries()].filter(([index]) => findings[index].length === 0);
    await inParallel(sound, async ([index, file]) => {
      findings[index].push(...(await ruleFindings(file, join(folder, `${index}`), allowed)));
    });
    await rm(folder, { recursive: true });
    return findings;
  };
  return { name: 'schemas and rules', absent, judge };
}

async function reasonOfAbsence() {
  if (!existsSync(join(home, 'all.xsd'))) return `there is no ${home}`;
  const commands = ['unzip', 'xmllint', 'xsltproc'];
  const found = await Promise.all(commands.map((command) => output('which', [command])));
  const lacking = commands.filter((_, index) => found[index] === '');
  return lacking.length > 0 ? `${lacking.join(', ')} not installed` : undefined;
}

/** What a command says, on both of its outputs, however it ends. */
function output(command, args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // A judge that cannot be asked must not pass for one that has nothing to say.
      if (typeof error?.code === 'string') reject(error);
      else resolve(stdout + stderr);
    });
  });
}

/** Unpacks a file for the rules into a folder, and its XML for the schemas beside it. */
async function unpacked(file, folder) {
  const damage = await output('unzip', ['-qqo', file, '-d', folder]);
  if (damage) return [`[zip] ${damage.trim()}`];
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
    if (/\.(?:xml|rels)$/.test(name)) await writeFile(`${folder}+${name.replaceAll('/', '+')}`, bytes);
  }
  return [];
}

/** The findings of the schemas on each of `count` files. */
async function schemaFindings(folder, count) {
  const names = (await readdir(folder)).filter((name) => name.includes('+'));
  const findings = Array.from({ length: count }, () => []);
  const illFormed = new Set();
  const note = (kind, lines) => {
    for (const line of lines.split('\n')) {
      const found = /^((\d+)\+([^:]*)):\d+: (.*)$/.exec(line);
      if (found === null) continue;
      const [, name, index, part, what] = found;
      findings[Number(index)].push(`[${kind}] ${part.replaceAll('+', '/')}: ${what}`);
      if (kind === 'xml') illFormed.add(name);
    }
  };
  await inParallel(chunks(names), async (some) =>
    note('xml', await output('xmllint', ['--nonet', '--noout', ...some], folder)),
  );
  const standard = [];
  await inParallel(
    names.filter((name) => !illFormed.has(name)),
    async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      // A namespace of Microsoft's own (people, commentsExtended, …) has no ISO schema.
      if (!/<(?:([\w.-]+):)?[\w.-]+\s[^>]*?xmlns:?\1="http:\/\/schemas\.openxmlformats\.org\//.test(text)) return;
      if (text.includes('http://schemas.openxmlformats.org/markup-compatibility/'))
        note('mce', await output('xsltproc', ['--nonet', '-o', name, join(home, 'mce.xsl'), name], folder));
      standard.push(name);
    },
  );
  const validate = ['--nonet', '--noout', '--schema', join(home, 'all.xsd')];
  await inParallel(chunks(standard), async (some) =>
    note('xsd', await output('xmllint', [...validate, ...some], folder)),
  );
  return findings;
}

/** Arguments as many as one call takes with ease. */
function chunks(items) {
  const size = 1000;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

async function ruleFindings(file, folder, allowed) {
  const args = [join(home, 'opc-lint.mjs'), '--resume', `--allow=${allowed.join(',')}`, file, folder];
  return (await output(process.execPath, args)).split('\n').filter(Boolean);
}
