import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';

// Written through to the disk before the call returns: Node's permission model allows neither fsync nor fchmod.
const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_SYNC;

/**
 * Gives a file new content in one step: a temporary file beside it is written to the disk and takes its name. An old file
 * keeps its mode; a link is replaced, not followed. Throws a Failure for a read-only file, else the system's error, with the old file as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old?.isFile()) refuseReadOnly(path, old.mode);
  // It need not be secret: a file that somebody has put there before is never opened.
  const temporary = join(dirname(path), `.cvwright-${Math.random().toString(36).slice(2, 10)}.tmp`);
  const descriptor = openSync(temporary, flags, 0o666);
  try {
    fill(descriptor, bytes);
    if (old?.isFile()) chmodSync(temporary, old.mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    removeIfPossible(temporary);
    throw error;
  }
}

/** Taking its name needs leave to write into the folder only: whoever protects a file would not be heard. */
function refuseReadOnly(path: string, mode: number): void {
  if ((mode & 0o222) === 0)
    throw new Failure(`"${visible(path)}" is read-only`, 'make it writable, or move it away, and try again');
  accessSync(path, constants.W_OK);
}

function fill(descriptor: number, bytes: Uint8Array): void {
  try {
    for (let offset = 0; offset < bytes.length;) offset += writeSync(descriptor, bytes, offset);
  } finally {
    closeSync(descriptor);
  }
}

/** What went wrong first says more than that its remains could not be removed either. */
function removeIfPossible(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}
