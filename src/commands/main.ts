import { nearest } from '../diagnostics/nearest.ts';
import { quoted, visible } from '../diagnostics/visible.ts';
import { version } from '../version.ts';
import type { ExitCode } from './call/command.ts';
import { Failure } from './call/failure.ts';
import { commandHelp, programHelp } from './call/help.ts';
import { commands } from './index.ts';
import { errorCode } from './files/reason.ts';
import { remark, say } from './console/streams.ts';

/** The whole command line: picks the command and says what went wrong, in one line. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const debug = argv.includes('--debug');
  try {
    return await dispatch(argv.filter((argument) => argument !== '--debug'));
  } catch (error) {
    // The reader of our output went away: nothing is wrong and nobody is listening, but the report did not arrive.
    if (errorCode(error) === 'EPIPE') return 2;
    await remark(describe(error)).catch(() => undefined);
    if (debug && error instanceof Error) await remark(error.stack ?? '').catch(() => undefined);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<ExitCode> {
  const help = programHelp([...commands].map(([verb, { summary }]) => [verb, summary]));
  if (name === undefined) {
    await remark(help);
    return 2;
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await say(help);
    return 0;
  }
  if (name === '--version' || name === '-v' || name === 'version') {
    await say(version);
    return 0;
  }
  const verb = name === 'help' ? (rest[0] ?? '') : name;
  const row = commands.get(verb);
  if (!row) throw unknownCommand(verb);
  const command = await row.load();
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    await say(commandHelp(command.manual));
    return 0;
  }
  return command.run(rest);
}

function unknownCommand(name: string): Failure {
  const near = nearest(name, [...commands.keys()]);
  const hint = near ? `did you mean "cvwright ${near}"?` : 'see cvwright --help';
  return new Failure(`${quoted(name)} is not a command`, hint);
}

function describe(error: unknown): string {
  if (error instanceof Failure) return error.describe();
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [line = ''] = text.split('\n');
  return `cvwright ${version}: internal-error: ${visible(line)} (please report it; --debug prints where it happened)`;
}
