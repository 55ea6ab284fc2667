import { assemble } from './assemble.ts';
import { bytesOf, readTables } from './sfnt.ts';
import type { Source } from './subset-engine.ts';

/** A face as a font file of its own that has only the named tables: what the engine for subsets is given must fit into its memory. */
export function reduced({ bytes, index }: Source, tags: RegExp): Uint8Array {
  const tables = [...readTables(bytes, index)].filter(([tag]) => tags.test(tag));
  return assemble(new Map(tables.map(([tag, table]) => [tag, bytesOf(table)])));
}
