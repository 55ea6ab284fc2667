import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { quoted, visible } from '../../diagnostics/visible.ts';
import { UnusablePhoto } from '../../photo/unusable.ts';
import type { PhotoReader } from '../../render/photo.ts';
import { photoLimits } from '../../resume/limits.ts';
import { Failure } from '../call/failure.ts';
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
  try {
    return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    throw new Failure(`the folder "${visible(name)}" cannot be read: ${reason(error)}`, 'see to its permissions');
  }
}

/**
 * Reads pictures in the résumé's own folder, if it has one, then in those that its caller allows, or below them; and nothing
 * elsewhere, whatever links say.
 */
export function photoReader(own: string | undefined, allowed: readonly string[] = []): PhotoReader {
  const folders = own === undefined ? allowed : [own, ...allowed];
  return (name) => {
    try {
      const file = pathIn(folders, name);
      if (file !== undefined) return readInside(folders, file, name);
    } catch (error) {
      if (error instanceof UnusablePhoto) throw error;
      throw new UnusablePhoto(`the photo ${quoted(name)} cannot be read: ${reason(error)}`, 'see to its permissions');
    }
    throw missing(name, own, allowed);
  };
}

/** The file itself that a name leads to, in the first folder that has it. */
function pathIn(folders: readonly string[], name: string): string | undefined {
  for (const folder of folders) {
    try {
      // The system's own call: unlike Node's, it needs no leave to look at every folder above.
      return realpathSync.native(join(folder, name));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return undefined;
}

function missing(name: string, own: string | undefined, allowed: readonly string[]): UnusablePhoto {
  if (own === undefined && allowed.length === 0)
    return new UnusablePhoto(
      `there is no folder to look for ${quoted(name)} in, since the résumé comes from standard input`,
      'name the folder of the picture with --photo-dir',
    );
  const beside = own === undefined ? [] : ['beside the résumé'];
  const elsewhere = allowed.length === 0 ? [] : ['in the folders of --photo-dir'];
  return new UnusablePhoto(
    `there is no file ${quoted(name)} ${[...beside, ...elsewhere].join(' or ')}`,
    'check the name, put the picture into the folder of the résumé, or name its folder with --photo-dir',
  );
}

function readInside(folders: readonly string[], file: string, name: string): Uint8Array {
  const isInside = folders.some((folder) => {
    const root = realpathSync.native(folder);
    return file.startsWith(root.endsWith(sep) ? root : root + sep);
  });
  if (!isInside)
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
