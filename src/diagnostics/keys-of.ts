/** The keys of a table in the order they are written, with the type that `Object.keys` forgets. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a table has no keys but those of its type
  return Object.keys(table) as Key[];
}
