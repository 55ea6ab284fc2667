import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';
import { makeFolder } from './make-folder.ts';
import { reason } from './reason.ts';
import { replaceFile } from './replace-file.ts';

/** A finished file, still in memory. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes each file whole or not at all, making its folder when there is none; throws a Failure that names the file. */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  let interrupted: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    interrupted ??= signal;
  };
  for (const signal of signals) process.on(signal, remember);
  try {
    for (const output of outputs) {
      write(output);
      // A replacement is synchronous from end to end, so a signal waits until the file is whole; here it is heard.
      await aTurn();
      if (interrupted) break;
    }
  } finally {
    for (const signal of signals) process.off(signal, remember);
  }
  if (interrupted) process.kill(process.pid, interrupted);
}

/** One whole turn of the event loop: the first immediate may still belong to the turn that is under way. */
async function aTurn(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

function write({ path, bytes }: Output): void {
  try {
    makeFolder(path);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Failure(`cannot write "${visible(path)}": a folder has that name`);
    replaceFile(path, bytes);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`cannot write "${visible(path)}": ${reason(error)}`, 'what stood there before is unchanged');
  }
}
