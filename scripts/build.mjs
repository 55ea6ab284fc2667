// Makes dist/: the program and the library beside a folder of chunks, HarfBuzz's binary, the type declarations and the
// licences of all that is inside. The installed package has no dependencies; each command loads only the chunks it needs.
// The code is CommonJS, which Node loads file by file without its machinery for modules; index.js makes a module of it.
import { chmod, copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { declarations } from './build/declarations.mjs';
import { compileEagerly } from './build/eager-functions.mjs';
import { leanPdfkit } from './build/lean-pdfkit.mjs';
import { leanYaml } from './build/lean-yaml.mjs';
import { lateModules } from './build/late-modules.mjs';
import { latePatterns } from './build/late-patterns.mjs';
import { packedPatterns } from './build/packed-patterns.mjs';
import { plainExports } from './build/plain-exports.mjs';
import { notices } from './build/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/**
 * What is needed together is one file: each file costs a start as much as many lines do. Here are the parts of the command line
 * that its commands share, everything a résumé is checked with, composed with, and its pages are set and painted with.
 */
const rooms = [
  {
    name: 'shell',
    test: inSrc(
      'commands/(?:batch/one-by-one|call/(?:choose|command|count|failure|flags)|console/(?!shell-word)|files/(?:find|input|make-folder|output|reason))',
    ),
  },
  {
    name: 'check',
    test: inSrc(
      'commands/batch/check|diagnostics/|resume/(?!starter|reorder)|load.ts',
      '/node_modules/yaml/|/build/late-pattern.mjs',
    ),
  },
  {
    name: 'compose',
    test: inSrc(
      '(?:locale/(?!countries)|theme|document/(?!punctuation/)|photo/(?:crop|turn)|render/(?!check-settings))',
      '/src/fonts/(?:engine|library|font-file|family|names|sfnt|vendored|variations|instance|subset-engine|assemble|cff.ts|charstring|unusable)',
      // Word needs the styles of marks, the direction of text and where its lines may end, but no layout.
      '/src/layout/(?:bidi/|breaks/(?!hyphenator)|shaping/marks)|/node_modules/bidi-js/',
    ),
  },
  { name: 'page', test: inSrc('layout|fonts/(?!cff|engine)|writers/pdf', '/node_modules/pdfkit/') },
  { name: 'mistakes', test: /\/src\/resume\/(?!json).*\?late$/ },
  { name: 'yaml-text', test: /\/yaml\/.*\?late$/ },
];

/** What few runs need of all that: the ways out of mistakes, JSON, and YAML's writing. */
const seldom =
  /\/src\/resume\/(?:hints\/|json\/read-json|yaml\/(?:after-value|comment-above|hyphen-value|missing-comma|misspelt|other-space|text-block|wrong-colon))|\/yaml\/browser\/dist\/stringify\/(?:stringify|stringifyCollection|stringifyDocument|stringifyPair|stringifyString)\.js$/;

/** Paths of the source, and others; but for what comes late. */
function inSrc(paths, ...others) {
  return new RegExp(`^(?!.*\\?late$).*(?:${[`/src/(?:${paths})`, ...others].join('|')})`);
}

async function bundle() {
  const build = await rolldown({
    cwd: root,
    input: { index: 'src/index.ts', cli: 'src/cli.ts' },
    platform: 'node',
    // What `import` finds in a browser is the same code as modules, of which only the used part is taken and loaded.
    resolve: { alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') } },
    plugins: [lateModules(seldom), leanPdfkit, leanYaml, latePatterns, packedPatterns, plainExports],
    checks: { pluginTimings: false },
    // An unresolved import would only be found by the user who reaches it.
    onLog(level, log, next) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      next(level, log);
    },
  });
  const { output } = await build.write({
    dir: dist,
    format: 'cjs',
    minify: true,
    comments: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: { groups: rooms },
  });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const library = chunks.find(({ fileName }) => fileName === 'index.cjs');
  await writeFile(join(dist, 'index.js'), `export { ${library.exports.join(', ')} } from './index.cjs';\n`);
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return { modules, files: new Set(chunks.map(({ fileName }) => basename(fileName))) };
}

async function binary() {
  await mkdir(join(dist, 'wasm'), { recursive: true });
  // The second cuts down fonts with PostScript outlines, which only users' own fonts have.
  for (const name of ['harfbuzz.wasm', 'harfbuzz-subset.wasm']) {
    await copyFile(join(root, 'node_modules/harfbuzzjs/dist', name), join(dist, 'wasm', name));
  }
}

async function removeAllBut(folder, names) {
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), { recursive: true });
  }
}

async function build() {
  const [{ modules, files }] = await Promise.all([bundle(), binary(), declarations(dist)]);
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), await notices(modules));
  await chmod(join(dist, 'cli.cjs'), 0o755);
  // What the last build left goes only now, so that a build that fails leaves a program that runs.
  const made = ['index.js', 'index.cjs', 'cli.cjs', 'chunks', 'wasm', 'types', 'types-cjs', 'THIRD-PARTY-NOTICES.txt'];
  await removeAllBut(dist, new Set(made));
  await removeAllBut(join(dist, 'chunks'), files);
  await compileEagerly(dist);
}

try {
  await build();
} catch (error) {
  // The bundler's messages say where; its stack says nothing.
  console.error(error.message);
  process.exitCode = 1;
}
