import { realpathSync } from 'node:fs';
import { writeOutputs } from './output.ts';

/** Gives a résumé file that was read before a new text; where its name is a link, the file that it leads to. */
export async function rewrite(path: string, text: string): Promise<void> {
  await writeOutputs([{ path: realpathSync(path), bytes: new TextEncoder().encode(text) }]);
}
