import { readFileSync, statSync } from 'node:fs';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';
import { reason } from './reason.ts';

/** More than any house style is; a larger file is something else. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The bytes of the Word document whose styles, pages, head and foot are taken over; throws a Failure that names it. */
export async function readReferenceDocument(path: string): Promise<Uint8Array> {
  const bytes = read(path);
  // Only where it is asked for: most runs never read a Word file.
  const { readReference } = await import('../../writers/docx/reference/reference.ts');
  const problem = readReference(bytes);
  if (typeof problem !== 'string') return bytes;
  throw new Failure(`"${visible(path)}" cannot be the reference document: ${problem}`, 'name a .docx or .dotx file');
}

function read(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size <= MOST_BYTES) return readFileSync(path);
  } catch (error) {
    throw new Failure(`cannot read "${visible(path)}": ${reason(error)}`, 'name a .docx or .dotx file');
  }
  throw new Failure(`"${visible(path)}" is larger than 32 MiB`, 'name a .docx or .dotx file without pictures');
}
