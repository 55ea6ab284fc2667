import { createSource } from '../diagnostics/source.ts';
import { visible } from '../diagnostics/visible.ts';
import { format } from '../format.ts';
import { command, type ExitCode } from './call/command.ts';
import { inputPaths } from './files/find.ts';
import { printFindings } from './console/findings.ts';
import { readInput } from './files/input.ts';
import { oneByOne } from './batch/one-by-one.ts';
import { rewrite } from './files/rewrite.ts';
import { say, write } from './console/streams.ts';

/** `cvwright fmt`: résumé files in good order. */
export const fmt = command(
  {
    name: 'fmt',
    operands: '[FILE…]',
    about:
      'Puts résumé files in order without losing a comment: keys in the order of the schema, old names renamed, dates in ISO form, quotes where YAML would mislead. What it cannot put right is reported. "-" is standard input, and the result goes to standard output.',
    flags: {
      check: { summary: 'change nothing; exit 1 when a file is not in order' },
      'stdin-name': { value: 'NAME', summary: 'what to call standard input; .json makes it JSON' },
    },
    examples: [
      { call: 'cvwright fmt', summary: 'resume.yaml of this folder' },
      { call: 'cvwright fmt --check people/', summary: 'in CI' },
      { call: 'cvwright fmt - < old.yaml > new.yaml', summary: 'as part of a pipe' },
    ],
  },
  async (operands, { check, 'stdin-name': stdinName }) =>
    oneByOne(await inputPaths(operands), (path) => order(path, check, stdinName)),
);

async function order(path: string, checkOnly: boolean, stdinName: string | undefined): Promise<ExitCode> {
  const input = await readInput(path, stdinName);
  const { text, diagnostics } = input.problem
    ? { text: input.text, diagnostics: [input.problem] }
    : format(input.text, { path: input.path });
  const isOrderly = text === input.text;
  // What stands in other lines once the file is in order is told when it is.
  const isToldLater = checkOnly && !isOrderly;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const left = isToldLater ? errors : diagnostics.filter(({ severity }) => severity !== 'info');
  await printFindings([{ source: createSource(text, input.path), diagnostics: left }]);
  if (checkOnly) {
    if (!isOrderly) await say(`${visible(input.path)}: not in order`);
  } else if (path === '-') {
    await write(process.stdout, text);
  } else if (!isOrderly) {
    await rewrite(path, text);
    await say(`${visible(path)}: put in order`);
  }
  return errors.length > 0 || (checkOnly && !isOrderly) ? 1 : 0;
}
