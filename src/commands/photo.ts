import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { quoted, visible } from '../diagnostics/visible.ts';
import { UnusablePhoto } from '../document/photo/unusable.ts';
import type { PhotoReader } from '../photo.ts';
import { photoLimits } from '../resume/limits.ts';
import { Failure } from './failure.ts';
import { errorCode, reason } from './reason.ts';

/** The folders that a call allows for photos; throws a Failure for one that is none. */
export function photoFolders(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (isFolder(name)) continue;
    throw new Failure(`there is no folder "${visible(name)}"`, '--photo-dir names the folder that the photo is in');
  }
  return names;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Reads pictures in the folder of a résumé or below it, or else in the folders that its caller allows, and nothing elsewhere,
 * whatever links say.
 */
export function photoReader(resume: string, allowed: readonly string[] = []): PhotoReader {
  return (name) => {
    for (const folder of [dirname(resume), ...allowed]) {
      const bytes = readIfThere(folder, name);
      if (bytes) return bytes;
    }
    throw new UnusablePhoto(
      `there is no file ${quoted(name)} ${allowed.length === 0 ? 'beside the résumé' : 'beside the résumé or in the folders of --photo-dir'}`,
      'check the name, put the picture into the folder of the résumé, or name its folder with --photo-dir',
    );
  };
}

function readIfThere(folder: string, name: string): Uint8Array | undefined {
  try {
    return readInside(folder, name);
  } catch (error) {
    if (error instanceof UnusablePhoto) throw error;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new UnusablePhoto(`the photo ${quoted(name)} cannot be read: ${reason(error)}`, 'see to its permissions');
  }
}

function readInside(folder: string, name: string): Uint8Array {
  // The system's own call: unlike Node's, it needs no leave to look at every folder above.
  const root = realpathSync.native(folder);
  const file = realpathSync.native(join(folder, name));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new UnusablePhoto(
      `${quoted(name)} is a link that leads out of the folder it is in`,
      'put the picture itself beside the résumé, or name its folder with --photo-dir',
    );
  // A pipe would keep the program waiting for someone to write into it.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile())
      throw new UnusablePhoto(
        `${quoted(name)} is ${stat.isDirectory() ? 'a folder' : 'no regular file'}`,
        'name a JPEG or PNG file',
      );
    return readAtMost(descriptor, photoLimits.bytes + 1);
  } finally {
    closeSync(descriptor);
  }
}

/** The first bytes of a file; one more than the limit is enough to know that it is too large. */
function readAtMost(descriptor: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  for (let count = -1; count !== 0 && length < most; length += count)
    count = readSync(descriptor, bytes, length, most - length, null);
  return bytes.subarray(0, length);
}
