import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';

const run = promisify(execFile);

/** Rules that random text breaks by itself: it has runs of spaces and private-use characters, and titles without a letter. */
export const textRules = ['whitespace', 'ats', 'properties'];

/** Word files of `count` random documents, written into a folder; throws unless two time zones give the same bytes. */
export async function randomFiles(count, seed, folder) {
  const program = join(folder, 'hostile-files.mjs');
  const build = await rolldown({
    input: fileURLToPath(new URL('hostile-files.mjs', import.meta.url)),
    platform: 'node',
  });
  await build.write({ file: program, format: 'esm', codeSplitting: false });
  await build.close();
  const [here, there] = await Promise.all(
    ['America/St_Johns', 'Pacific/Kiritimati'].map(async (zone) => {
      const out = join(folder, `random-${zone.replace('/', '-')}`);
      await mkdir(out);
      await run(process.execPath, [program, out, `${count}`, `${seed}`], { env: { ...process.env, TZ: zone } });
      return Array.from({ length: count }, (_, index) => join(out, `random-${seed}-${index}.docx`));
    }),
  );
  for (const [index, path] of here.entries()) {
    const [bytes, others] = await Promise.all([path, there[index]].map((name) => readFile(name)));
    if (!bytes.equals(others)) throw new Error(`${path} is not the same bytes in two time zones`);
  }
  return here;
}
