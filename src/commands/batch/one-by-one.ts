import type { ExitCode } from '../call/command.ts';
import { Failure } from '../call/failure.ts';
import { remark } from '../console/streams.ts';

/** Does the work for each file and gives the worst code; where a file fails it is said at once why, and the others are done all the same. */
export async function oneByOne(paths: readonly string[], work: (path: string) => Promise<ExitCode>): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const path of paths) {
    const code = await work(path).catch(failed);
    if (code > worst) worst = code;
  }
  return worst;
}

async function failed(error: unknown): Promise<2> {
  if (!(error instanceof Failure)) throw error;
  await remark(error.describe());
  return 2;
}
