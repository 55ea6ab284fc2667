import { Failure } from '../call/failure.ts';
import { errorCode, reason } from '../files/reason.ts';

/**
 * Writes to standard output or standard error and waits until it has been taken, so that a full disk or a reader that went
 * away is an error of this call; an EPIPE is thrown as it is, anything else as a Failure.
 */
export function write(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  // The same error comes as an event too, which would end the process.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (!error) resolve();
      else reject(errorCode(error) === 'EPIPE' ? error : new Failure(`cannot write the output: ${reason(error)}`));
    });
  });
}

/** Lines of results, on standard output. */
export async function say(lines: string): Promise<void> {
  await write(process.stdout, `${lines}\n`);
}

/** Lines about the results, on standard error. */
export async function remark(lines: string): Promise<void> {
  await write(process.stderr, `${lines}\n`);
}
