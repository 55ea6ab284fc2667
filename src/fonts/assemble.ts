/** A font file of the given tables; readers of embedded fonts do not look at the checksums, so they stay zero. */
export function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = new DataView(new ArrayBuffer(12 + tables.size * 16));
  const range = 2 ** Math.floor(Math.log2(tables.size)) * 16;
  directory.setUint32(0, 0x00010000);
  directory.setUint16(4, tables.size);
  directory.setUint16(6, range);
  directory.setUint16(8, Math.log2(range / 16));
  directory.setUint16(10, tables.size * 16 - range);
  const bodies: Uint8Array[] = [];
  let offset = directory.byteLength;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
    padded.set(table);
    for (let letter = 0; letter < 4; letter++) directory.setUint8(12 + index * 16 + letter, tag.charCodeAt(letter));
    directory.setUint32(12 + index * 16 + 8, offset);
    directory.setUint32(12 + index * 16 + 12, table.length);
    bodies.push(padded);
    offset += padded.length;
  }
  return concatenate([new Uint8Array(directory.buffer), ...bodies]);
}

/** Bytes one after the other. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
