import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { nodesIn } from './nodes-in.mjs';

/**
 * Has V8 compile the functions that every run calls where it first reads their file. It skips the others, so that what is called later
 * is read twice; what stands in parentheses it takes to be called at once. Which they are is seen in runs of the program.
 */
export async function compileEagerly(dist) {
  const folder = await mkdtemp(join(tmpdir(), 'cvwright-build-'));
  const resume = join(folder, 'resume.yaml');
  const render = ['render', resume, '--out', folder, '--to'];
  try {
    run(dist, ['init', resume]);
    const called = new Map();
    for (const [index, call] of [
      ['validate', resume],
      [...render, 'pdf'],
      [...render, 'docx'],
    ].entries()) {
      const coverage = join(folder, `${index}`);
      run(dist, call, coverage);
      for (const [url, starts] of await calledIn(coverage)) {
        const before = called.get(url) ?? starts;
        called.set(url, new Set([...before].filter((start) => starts.has(start))));
      }
    }
    for (const [url, starts] of called) {
      if (!url.startsWith(pathToFileURL(dist).href)) continue;
      const file = fileURLToPath(url);
      await writeFile(file, eager(await readFile(file, 'utf8'), starts));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the program; which of its functions were called is written into a folder, if one is given. */
function run(dist, call, coverage) {
  // What comes from the cache is not counted.
  const counting = coverage ? { NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: '1' } : {};
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.cjs'), ...call], {
    env: { ...process.env, ...counting },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`What was built does not run: cvwright ${call.join(' ')}\n${stderr}`);
}

/** For each file that was run, where the functions begin that were called. */
async function calledIn(coverage) {
  const [report] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(join(coverage, report), 'utf8'));
  return result.map(({ url, functions }) => {
    const called = functions.map(({ ranges: [whole] }) => whole).filter(({ count }) => count > 0);
    return [url, new Set(called.map(({ startOffset }) => startOffset))];
  });
}

/** The code of a script with parentheses around the functions that begin at the given offsets; declared ones become values of variables. */
export function eager(code, starts) {
  const { body } = parseAst(code, { lang: 'js', sourceType: 'script' });
  const isCalled = ({ start }) => starts.has(start);
  const edits = expressionsIn(body)
    .filter(isCalled)
    .flatMap(({ start, end }) => [
      { at: start, sign: '(' },
      { at: end, sign: ')' },
    ])
    .toSorted((a, b) => a.at - b.at);
  const textOf = (start, end) => {
    let text = '';
    let position = start;
    for (const { at, sign } of edits.filter(({ at }) => at >= start && at <= end)) {
      text += code.slice(position, at) + sign;
      position = at;
    }
    return text + code.slice(position, end);
  };
  const declared = body.filter((node) => node.type === 'FunctionDeclaration' && isCalled(node));
  if (declared.length === 0) return textOf(0, code.length);
  let rest = '';
  let position = 0;
  for (const { start, end } of declared) {
    rest += textOf(position, start);
    position = end;
  }
  rest += textOf(position, code.length);
  // A declared function is there before the first line runs, wherever it stands; its name may be given to another.
  const variables = declared.map(
    ({ id, start, end }) => `${id.name}=(${textOf(start, id.start)}${textOf(id.end, end)})`,
  );
  const top = body.find(({ directive }) => typeof directive !== 'string')?.start ?? 0;
  return `${rest.slice(0, top)}var ${variables.join(',')};${rest.slice(top)}`;
}

/** The functions that are expressions; methods cannot stand in parentheses. */
function expressionsIn(tree) {
  const nodes = nodesIn(tree);
  const methods = nodes.filter(
    ({ type, method, kind }) => type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set',
  );
  const functions = new Set(methods.map(({ value }) => value));
  return nodes.filter(
    (node) => (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') && !functions.has(node),
  );
}
