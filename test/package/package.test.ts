import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as npm would publish it, installed into a project of its own. */
const root = join(import.meta.dirname, '../..');
let project: string;
let installed: string;

const run = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', env: { PATH: process.env['PATH'] } });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'cvwright-package-'));
  const npm = { cwd: project, stdio: 'ignore' } as const;
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  execFileSync('npm', ['pack', root, '--ignore-scripts', '--pack-destination', project], npm);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], npm);
  installed = join(project, 'node_modules/cvwright');
  writeFileSync(join(project, 'cv.yaml'), 'basics:\n  name: Ada Lovelace\n  summary: Wrote **programs**.\n');
}, 60_000);
afterAll(() => rmSync(project, { recursive: true }));

describe('the package', () => {
  it('brings no other package along', () => {
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['cvwright']);
  });

  it('holds what runs, its licences and what people read, and nothing else', () => {
    const names = ['LICENSE', 'README.md', 'dist', 'fonts', 'package.json', 'schema'];
    expect(readdirSync(installed).toSorted()).toEqual(names);
  });

  it('names the licence of every package inside', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['pdfkit', 'yaml', 'markdown-it', 'harfbuzzjs', 'linebreak', 'fflate']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('takes at most 8 MB', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) =>
      statSync(join(installed, name)),
    );
    expect(files.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)).toBeLessThan(8_000_000);
  });
});

describe('the program of the package', () => {
  it('makes both files', () => {
    run(['node_modules/.bin/cvwright', 'render', 'cv.yaml', '--out', 'out']);
    expect(readdirSync(join(project, 'out')).toSorted()).toEqual(['cv.docx', 'cv.pdf']);
  });

  it('reads and writes nothing but the package, the résumé and the output folder', () => {
    const allow = [
      `--allow-fs-read=${installed}/*`,
      `--allow-fs-read=${project}/*`,
      `--allow-fs-write=${project}/locked/*`,
    ];
    const flag = Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';
    execFileSync('mkdir', [join(project, 'locked')]);
    run([flag, ...allow, join(installed, 'dist/cli.cjs'), 'render', 'cv.yaml', '--out', 'locked']);
    expect(readdirSync(join(project, 'locked')).toSorted()).toEqual(['cv.docx', 'cv.pdf']);
  });
});

describe('the library of the package', () => {
  const program = `
    import { load, render } from 'cvwright';
    const { resume, diagnostics } = load('basics: { name: Ada }');
    const { bytes } = await render(resume, 'pdf', { date: new Date(0) });
    console.log(new TextDecoder().decode(bytes.subarray(0, 5)), diagnostics.length);
  `;

  it('is imported by its name', () => {
    expect(run(['--input-type=module', '-e', program])).toBe('%PDF- 0\n');
  });

  it('is required by its name', () => {
    const required = "const { load } = require('cvwright'); console.log(load('basics: { name: Ada }').resume)";
    expect(run(['--input-type=commonjs', '-e', required])).toContain("{ basics: { name: 'Ada' } }");
  });

  it('is typed', () => {
    const typed = `
      import { load, render, type Diagnostic, type Resume } from 'cvwright';
      const { resume, diagnostics }: { resume?: Resume; diagnostics: readonly Diagnostic[] } = load('', { path: 'cv.yaml' });
      if (resume) { const { bytes }: { bytes?: Uint8Array } = await render(resume, 'docx', { language: 'de' }); void bytes; }
      // @ts-expect-error: there is no such format
      if (resume) await render(resume, 'doc');
      export { diagnostics };
    `;
    writeFileSync(join(project, 'typed.ts'), typed);
    expect(compiled('typed.ts', ['--module', 'nodenext'])).toBe('');
  });

  it.each([
    ['cts', ['--module', 'node16']],
    ['mts', ['--module', 'node16']],
    ['ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['cts', ['--module', 'commonjs']],
  ])('is typed in a .%s file compiled with %j', (extension, flags) => {
    const program = "import { load } from 'cvwright'; export const text: string = load('').source.text;";
    writeFileSync(join(project, `line.${extension}`), program);
    expect(compiled(`line.${extension}`, flags)).toBe('');
  });
});

/** What TypeScript says about a file of the project. */
function compiled(name: string, flags: readonly string[]): string {
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const strict = ['--noEmit', '--strict', '--target', 'es2023', '--skipLibCheck', 'false'];
  return run([join(root, 'node_modules/typescript/bin/tsc'), ...strict, ...types, ...flags, name]);
}
