import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';

/** Far above what a folder of résumés holds, and soon reached at the root of a disk. */
const limits = { found: 10_000, seen: 300_000 } as const;

/** The files of a folder, and of those below it, that a résumé may be in: YAML and JSON, but not those of hidden folders and of packages. */
export function filesIn(folder: string): readonly string[] {
  const found: string[] = [];
  const folders = [folder];
  // A link may lead back to where it stands.
  const visited = new Set<string>();
  let seen = 0;
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(current, visited)) {
      const path = join(current, entry.name);
      const kind = kindOf(entry, path);
      if (kind === 'folder' && !/^\.|^node_modules$/.test(entry.name)) folders.push(path);
      if (kind === 'file' && /^[^.].*\.(?:yaml|yml|json)$/.test(entry.name)) found.push(path);
      seen++;
    }
    if (found.length > limits.found) throw tooMany(folder, `${count(limits.found)} files in YAML or JSON`);
    if (seen > limits.seen) throw tooMany(folder, `${count(limits.seen)} files`);
  }
  return found;
}

/** What stands in a folder; nothing where it was looked at before, or may not be. */
function entriesOf(folder: string, visited: Set<string>): readonly Dirent[] {
  try {
    const real = realpathSync.native(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | undefined {
  try {
    const stat = entry.isSymbolicLink() ? statSync(path) : entry;
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

function tooMany(folder: string, what: string): Failure {
  return new Failure(
    `the folder "${visible(folder)}" holds more than ${what}`,
    'name the folder that the résumés are in',
  );
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
