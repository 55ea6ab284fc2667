import type { Manual } from './command.ts';
import { table } from '../console/table.ts';
import { wrap } from '../console/wrap.ts';

const common = [['--help', 'print this help'] as const, ['--debug', 'print the stack of an unexpected error'] as const];

/** The help of one command: usage, what it does, flags, examples. */
export function commandHelp(manual: Manual): string {
  const flags = Object.entries(manual.flags).map(
    ([name, flag]) => [flag.value ? `--${name} ${flag.value}` : `--${name}`, flag.summary] as const,
  );
  const examples = manual.examples.map(({ call, summary }) => [call, summary] as const);
  return [
    `Usage: ${['cvwright', manual.name, manual.operands, '[FLAGS]'].filter(Boolean).join(' ')}`,
    wrap(manual.about, 100),
    `Flags:\n${table([...flags, ...common])}`,
    `Examples:\n${table(examples)}`,
  ].join('\n\n');
}

/** The help of the whole program. */
export function programHelp(commands: Iterable<readonly [name: string, summary: string]>): string {
  return [
    'Usage: cvwright COMMAND [FILE…] [FLAGS]',
    'Turns one YAML résumé into a typeset PDF and a real Word document, checked first.',
    `Commands:\n${table([...commands])}`,
    `Flags:\n${table([...common, ['--version', 'print the version']])}`,
    'See cvwright COMMAND --help for the flags and examples of a command.\nExit codes: 0 fine, 1 errors in the résumé, 2 wrong usage or a file that cannot be read or written.',
  ].join('\n\n');
}
