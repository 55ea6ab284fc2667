import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';
import { errorCode } from './reason.ts';

/** Makes the folder of a file that is to be written, when there is none; throws a Failure where a file has its name. */
export function makeFolder(path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new Failure(
      `cannot write "${visible(path)}": a file has the name of its folder "${visible(folder)}", or of one above it`,
      'name another folder, or move that file away',
    );
  }
}
