import { cmap } from './cmap.ts';

/** The CMap from codes to a font's own character identifiers: `cids[i]` is that of code `i + 1`. */
export function cidMap(cids: readonly number[]): string {
  return cmap({ name: 'cvwright-H', ordering: 'Identity', type: 1 }, cids.map(String));
}
