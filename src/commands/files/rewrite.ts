import { lstatSync, realpathSync } from 'node:fs';
import { writeOutputs } from './output.ts';

/** Gives a résumé file that was read before a new text; where its name is a link, the file that it leads to. */
export async function rewrite(path: string, text: string): Promise<void> {
  const file = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  await writeOutputs([{ path: file, bytes: new TextEncoder().encode(text) }]);
}
