/** A table of an OpenType font: where it lies in the file. */
export type Tables = ReadonlyMap<string, DataView>;

/** The tables of a TrueType font file, by tag (OpenType specification, "Table Directory"). */
export function readTables(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = bytes.byteOffset + file.getUint32(record + 8);
    tables.set(tag, new DataView(bytes.buffer, offset, file.getUint32(record + 12)));
  }
  return tables;
}

/** A table that every TrueType font must have. */
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

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** The font's PostScript name, which a PDF knows it by. */
export function postScriptName(tables: Tables): string {
  const name = tableOf(tables, 'name');
  const strings = name.getUint16(4);
  for (let record = 6; record < 6 + name.getUint16(2) * 12; record += 12) {
    if (name.getUint16(record) !== WINDOWS || name.getUint16(record + 6) !== POSTSCRIPT_NAME) continue;
    const start = name.byteOffset + strings + name.getUint16(record + 10);
    const bytes = new Uint8Array(name.buffer, start, name.getUint16(record + 8));
    // UTF-16 of an ASCII name: every second byte.
    return String.fromCharCode(...bytes.filter((_, index) => index % 2 === 1));
  }
  throw new Error('The font has no PostScript name');
}

/** Advance widths of the glyphs in font units. */
export function advanceReader(tables: Tables): (glyph: number) => number {
  const hmtx = tableOf(tables, 'hmtx');
  const last = tableOf(tables, 'hhea').getUint16(34) - 1;
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4);
}
