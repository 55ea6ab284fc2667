import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = process.env['CVWRIGHT_SHARED'] ?? join(root, '../shared');

const folders = [
  join(root, 'data'),
  join(root, 'data/examples'),
  ...['converted', 'json-resume', 'synthetic'].map((name) => join(shared, 'samples', name)),
];

/** The résumés of the project and, where they are, the shared samples, each by name and path. */
export const samples: readonly (readonly [name: string, path: string])[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:yaml|json)$/.test(path))
  .map((path) => [basename(path), path]);
