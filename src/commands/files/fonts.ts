import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import type { FontFile } from '../../fonts/font-file.ts';
import { Failure } from '../call/failure.ts';
import { errorCode, reason } from './reason.ts';

/** Endings of font files; web fonts among them, so that it is said why they cannot be used. */
const ENDING = /\.(?:ttf|otf|ttc|otc|woff2?)$/i;
/** All the fonts of a system are larger than this; those for a résumé are a few files. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The font files in folders and below them. */
export function readFonts(folders: readonly string[]): readonly FontFile[] {
  const files: FontFile[] = [];
  let left = MOST_BYTES;
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      const bytes = read(path, left);
      left -= bytes.length;
      files.push({ name: path, bytes });
    }
  }
  return files;
}

function namesIn(folder: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const hint = errorCode(error) === 'ENOTDIR' ? 'name the folder that the fonts are in' : undefined;
    throw new Failure(`cannot read the folder "${visible(folder)}": ${reason(error)}`, hint);
  }
  const names = entries.filter((name) => ENDING.test(name)).toSorted();
  if (names.length > 0) return names;
  throw new Failure(`there is no font in the folder "${visible(folder)}"`, 'fonts end in .ttf, .otf or .ttc');
}

function read(path: string, most: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size <= most) return readFileSync(path);
  } catch (error) {
    throw new Failure(`cannot read "${visible(path)}": ${reason(error)}`);
  }
  const limit = MOST_BYTES / 1024 / 1024;
  throw new Failure(`the fonts take more than ${limit} MB`, 'name a folder that holds only the fonts for the résumé');
}
