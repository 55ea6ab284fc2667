import { existsSync, readFileSync } from 'node:fs';

/** Where samples and suites of others lie, beside the checkout or where CVWRIGHT_SHARED says; they are no part of the project. */
const folder = process.env['CVWRIGHT_SHARED'] ?? new URL('../../shared/', import.meta.url).pathname;

/** A file of theirs, or nothing where the folder is absent: then the test that needs it is skipped, and says so. */
export function judge(path: string): string | undefined {
  const file = `${folder}/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
