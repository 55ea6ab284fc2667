import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The stages from left to right: a file imports from its own folder and from those to the left of it. */
const stages = [
  'diagnostics',
  'resume',
  'locale',
  'photo',
  'document',
  'theme',
  'layout',
  'fonts',
  'writers',
  'render',
  '.',
  'commands',
  'cli.ts',
];

/** The npm packages of the stages that decide what a document says and where it stands. */
const packages = new Map([
  ['document', ['markdown-it', 'markdown-it-cjk-friendly']],
  ['theme', []],
  ['layout', ['bidi-js', 'hyphen', 'linebreak']],
  ['locale', []],
  ['photo', []],
]);

interface File {
  readonly path: string;
  readonly stage: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** A path in src for a file of ours, else the specifier as written. */
  readonly target: string;
  readonly own: boolean;
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const files = sources();

describe('imports', () => {
  it('go from right to left only', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ own, target }) => own && stages.indexOf(stageOf(target)) > stages.indexOf(file.stage))
        .map(({ target }) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never lead from one writer to another', () => {
    const wrong = files.flatMap((file) => {
      const writer = writerOf(file.path);
      const others = file.imports.filter(({ target }) => writer && writerOf(target) && writerOf(target) !== writer);
      return others.map(({ target }) => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('make no cycle, not even of types or of what is loaded later', () => {
    expect(files.flatMap(({ path }) => (reachable(path, () => true).has(path) ? [path] : []))).toEqual([]);
  });

  it('name no npm package where the document is composed and laid out, save the few that do one thing there', () => {
    const wrong = files.flatMap((file) => {
      const allowed = packages.get(file.stage);
      const named = file.imports.filter(({ own, target }) => !own && !target.startsWith('node:'));
      return allowed
        ? named.flatMap(({ target }) => (allowed.includes(packageOf(target)) ? [] : [`${file.path} → ${target}`]))
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['photo', 'document', 'theme', 'layout', 'fonts', 'writers', 'render'])(
    'do not lead from validate to %s',
    (stage) => {
      const reached = [...reachable('commands/validate.ts')];
      expect(reached).toContain('load.ts');
      expect(reached.filter((path) => stageOf(path) === stage)).toEqual([]);
    },
  );

  it.each(['document', 'writers'])('do not lead from validate to %s even by what is loaded later', (stage) => {
    const reached = [...reachable('commands/validate.ts', ({ typeOnly }) => !typeOnly)];
    expect(reached).toContain('render/check-settings.ts');
    expect(reached.filter((path) => stageOf(path) === stage)).toEqual([]);
  });
});

describe('loading a file', () => {
  it('makes nothing of Intl, each of which takes as long as checking a résumé does', () => {
    const early = files.filter(({ text }) => /^(?:export )?const .*new Intl\./m.test(withoutComments(text)));
    expect(early.map(({ path }) => path)).toEqual([]);
  });
});

describe('the machine', () => {
  it('has its clock, console and environment read by the commands alone', () => {
    const wrong = files
      .filter(({ stage }) => stage !== 'commands' && stage !== 'cli.ts')
      .filter(({ text }) => /\bconsole\.|\bprocess\.|\bDate\.now\(|\bnew Date\(\)/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('has its files touched by the commands, and the package’s own by the fonts', () => {
    const touching = files.filter(({ imports }) => imports.some(({ target }) => target.startsWith('node:fs')));
    expect(touching.map(({ stage }) => stage).filter((stage) => stage !== 'commands' && stage !== 'fonts')).toEqual([]);
  });
});

function sources(): readonly File[] {
  const root = join(import.meta.dirname, '../src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, stage: stageOf(path), imports: importsOf(text, path) };
    });
}

function importsOf(text: string, path: string): readonly Import[] {
  const pattern =
    /(?:^|\n)(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g;
  return [...text.matchAll(pattern)].map(([, typeOnly, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    const own = target.startsWith('.');
    return {
      own,
      target: own ? posix.normalize(posix.join(dirname(path), target)) : target,
      lazy: lazy !== undefined,
      typeOnly: typeOnly !== undefined,
    };
  });
}

/** What is loaded when a file is: its own static imports of values, and theirs; or what is reached by imports of other kinds. */
function reachable(
  start: string,
  follows: (one: Import) => boolean = ({ lazy, typeOnly }) => !lazy && !typeOnly,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const file = files.find((one) => one.path === path);
    for (const one of file?.imports ?? []) {
      if (!one.own || !follows(one) || found.has(one.target)) continue;
      found.add(one.target);
      visit(one.target);
    }
  };
  visit(start);
  return found;
}

function stageOf(path: string): string {
  if (path === 'cli.ts') return path;
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.';
}

/** The package of a specifier that may name a file in it. */
function packageOf(specifier: string): string {
  return specifier.split('/')[0] ?? specifier;
}

function writerOf(path: string): string | undefined {
  return /^writers\/(\w+)\//.exec(path)?.[1];
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
