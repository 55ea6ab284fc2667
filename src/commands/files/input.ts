import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/visible.ts';
import { limits } from '../../resume/limits.ts';
import { decode } from './encoding.ts';
import { Failure } from '../call/failure.ts';
import { errorCode, reason } from './reason.ts';

/** A résumé's text and where it came from. */
export interface Input {
  /** As the user named it; for standard input, the name it was given. */
  readonly path: string;
  /** Where the file lies; standard input lies nowhere. */
  readonly folder?: string;
  readonly text: string;
  /** What keeps the bytes from being text, if anything does. */
  readonly problem?: Diagnostic;
  /** When the file was last changed; absent for a pipe, which has no such time. */
  readonly modified?: Date;
}

/** Reads a file, a pipe or, for `-`, standard input; throws a Failure that names it. */
export async function readInput(path: string, stdinName = '<stdin>'): Promise<Input> {
  const name = path === '-' ? stdinName : path;
  try {
    return path === '-' ? await readStandardInput(name) : readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const hint =
      errorCode(error) === 'ENOENT' ? 'check the name, or write a first résumé with cvwright init' : undefined;
    throw new Failure(`cannot read "${visible(name)}": ${reason(error)}`, hint);
  }
}

function readFile(path: string): Input {
  const descriptor = openSync(path, 'r');
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw new Failure(`"${visible(path)}" is a folder`, 'name a file in it');
    if (!stat.isFile() && !stat.isFIFO()) throw new Failure(`"${visible(path)}" is not a regular file`);
    const chunks: Uint8Array[] = [];
    for (let length = 0; ;) {
      const chunk = new Uint8Array(stat.isFile() ? stat.size + 1 : 65_536);
      const count = readSync(descriptor, chunk);
      if (count === 0) break;
      length += count;
      checkSize(length, path);
      chunks.push(chunk.subarray(0, count));
    }
    return { ...input(path, chunks, stat), folder: dirname(path) };
  } finally {
    closeSync(descriptor);
  }
}

async function readStandardInput(name: string): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // As a stream and not by descriptor, which some shells hand over in non-blocking mode.
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = Buffer.from(chunk);
    length += bytes.length;
    checkSize(length, name);
    chunks.push(bytes);
  }
  return input(name, chunks, fstatSync(0));
}

function input(path: string, chunks: readonly Uint8Array[], stat: Stats): Input {
  const decoded = decode(Buffer.concat(chunks), path);
  return { path, ...decoded, ...(stat.isFile() && { modified: stat.mtime }) };
}

function checkSize(length: number, name: string): void {
  if (length <= limits.bytes) return;
  const most = limits.bytes / 1024 / 1024;
  throw new Failure(`"${visible(name)}" is larger than ${most} MiB, the most that a résumé may be`);
}
