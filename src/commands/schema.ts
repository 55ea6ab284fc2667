import { readFileSync } from 'node:fs';
import { command } from './call/command.ts';
import { write } from './console/streams.ts';

/** `cvwright schema`: the JSON Schema of a résumé, for editors and other tools. */
export const schema = command(
  {
    name: 'schema',
    operands: '',
    about:
      'Prints the JSON Schema (draft-07) of a résumé, the same that the package holds as schema/resume.schema.json.',
    flags: {},
    examples: [{ call: 'cvwright schema > resume.schema.json', summary: 'a copy for an editor without network' }],
  },
  async () => {
    await write(process.stdout, readFileSync(new URL('../../schema/resume.schema.json', import.meta.url)));
    return 0;
  },
);
