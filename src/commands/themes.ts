import { themes as builtIn } from '../theme/index.ts';
import { command } from './call/command.ts';
import { say } from './console/streams.ts';
import { table } from './console/table.ts';

/** `cvwright themes`: the designs that there are. */
export const themes = command(
  {
    name: 'themes',
    operands: '',
    about: 'Lists the designs that --theme and meta.theme can name; the first is the default.',
    flags: {},
    examples: [{ call: 'cvwright themes', summary: 'their names, each with a sentence' }],
  },
  async () => {
    await say(table([...builtIn].map(([name, { description }]) => [name, description])));
    return 0;
  },
);
