/** A stream that the user reads: standard output or standard error. */
export type Stream = NodeJS.WriteStream & { readonly fd: 1 | 2 };

/**
 * Writes to a stream and waits until it has been taken, so that a full disk or a reader that went away is an error of
 * this call and not an event that nobody hears.
 */
export function write(stream: Stream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.write(data, (error) => {
      stream.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** A line of results, on standard output. */
export async function say(line: string): Promise<void> {
  await write(process.stdout, `${line}\n`);
}

/** A line about the results, on standard error. */
export async function remark(line: string): Promise<void> {
  await write(process.stderr, `${line}\n`);
}
