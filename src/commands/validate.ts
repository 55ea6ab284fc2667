import { load } from '../load.ts';
import { command, type ExitCode } from './command.ts';
import { inputPaths } from './find.ts';
import { reportFindings } from './findings.ts';
import { readInput } from './input.ts';
import { today } from './today.ts';

/** `cvwright validate`: what is wrong with résumés, and where. */
export const validate = command(
  {
    name: 'validate',
    operands: '[FILE…]',
    about: 'Checks résumés and names every problem with its line, column and a way out.',
    flags: {},
    examples: [{ call: 'cvwright validate', summary: 'resume.yaml of this folder' }],
  },
  async (operands) => {
    let code: ExitCode = 0;
    for (const path of await inputPaths(operands)) {
      const input = await readInput(path);
      const loaded = load(input.text, { path: input.path, date: today() });
      await reportFindings(loaded);
      if (!loaded.resume) code = 1;
    }
    return code;
  },
);
