/** A table of an OpenType font: where it lies in the file. */
export type Tables = ReadonlyMap<string, DataView>;

const COLLECTION = 'ttcf';

/** Where the table directories of the faces in a font file stand: one face, or several in a collection (OpenType specification, "Font Collections"). */
export function faceOffsets(bytes: Uint8Array): readonly number[] {
  if (tagAt(bytes, 0) !== COLLECTION) return [0];
  const file = viewOf(bytes, 0, bytes.byteLength);
  return Array.from({ length: Math.min(file.getUint32(8), MOST_FACES) }, (_, index) => file.getUint32(12 + index * 4));
}

/** No collection has more faces; a broken file may claim billions. */
const MOST_FACES = 64;

/** The tables of a face, by tag (OpenType specification, "Table Directory"); `index` counts the faces of a collection. Throws where a table lies outside the file. */
export function readTables(bytes: Uint8Array, index = 0): Tables {
  const file = viewOf(bytes, 0, bytes.byteLength);
  const start = faceOffsets(bytes)[index] ?? 0;
  const tables = new Map<string, DataView>();
  for (let number = 0; number < file.getUint16(start + 4); number++) {
    const record = start + 12 + number * 16;
    tables.set(tagAt(bytes, record), viewOf(bytes, file.getUint32(record + 8), file.getUint32(record + 12)));
  }
  return tables;
}

/** The four letters at an offset. */
export function tagAt(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4));
}

function viewOf(bytes: Uint8Array, offset: number, length: number): DataView {
  if (offset + length > bytes.byteLength) throw new RangeError('A table lies outside the font file');
  return new DataView(bytes.buffer, bytes.byteOffset + offset, length);
}

/** The bytes of a table, where they lie in the file. */
export function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A table that every font must have. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no "${tag}" table`);
  return table;
}

/** Measures that a PDF font descriptor asks for, in 1/1000 em (ISO 32000-1, 9.8.1). */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly box: readonly [number, number, number, number];
}

/** Reads the measures from head, hhea, OS/2 and post. */
export function readMetrics(tables: Tables): FontMetrics {
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const os2 = tableOf(tables, 'OS/2');
  const unitsPerEm = head.getUint16(18);
  const scaled = (value: number): number => Math.round((value * 1000) / unitsPerEm);
  return {
    unitsPerEm,
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: os2.getUint16(0) >= 2 ? scaled(os2.getInt16(88)) : scaled(hhea.getInt16(4)),
    italicAngle: tableOf(tables, 'post').getInt32(4) / 65536,
    weight: os2.getUint16(4),
    box: [scaled(head.getInt16(36)), scaled(head.getInt16(38)), scaled(head.getInt16(40)), scaled(head.getInt16(42))],
  };
}

/** Advance widths of the glyphs in font units. */
export function advanceReader(tables: Tables): (glyph: number) => number {
  const hmtx = tableOf(tables, 'hmtx');
  const last = tableOf(tables, 'hhea').getUint16(34) - 1;
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4);
}
