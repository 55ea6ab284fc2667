/** The character identifier of each glyph of a CID-keyed font; undefined where the font names its glyphs, so that numbers serve as identifiers. */
export type Charset = readonly number[] | undefined;

const CHARSET = 15;
const CHAR_STRINGS = 17;
/** Operators of two bytes are counted from here. */
const ESCAPE = 12;
const ROS = 0x0c00 + 30;

/** Reads the charset of a CFF table (Adobe Technical Note 5176, 13); throws where the table is not whole. */
export function charset(cff: DataView): Charset {
  const names = index(cff, cff.getUint8(2));
  const dictionaries = index(cff, names.end);
  const top = dictionary(cff, ...span(dictionaries, 0));
  const glyphs = index(cff, top.get(CHAR_STRINGS)?.[0] ?? 0).count;
  if (!top.has(ROS)) return undefined;
  return readCharset(cff, top.get(CHARSET)?.[0] ?? 0, glyphs);
}

/**
 * A CFF table with other charstrings in place of its own: they stand at its end, and nothing leads to the old ones any more. Of
 * a table as HarfBuzz writes it, with an offset in five bytes.
 */
export function withCharstrings(
  table: Uint8Array,
  change: (charstring: Uint8Array, glyph: number) => Uint8Array,
): Uint8Array {
  const cff = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [start, end] = span(index(cff, index(cff, cff.getUint8(2)).end), 0);
  const at = dictionary(cff, start, end).get(CHAR_STRINGS)?.[0] ?? 0;
  const old = index(cff, at);
  const charstrings = Array.from({ length: old.count }, (_, number) =>
    change(table.subarray(old.offset(number), old.offset(number + 1)), number),
  );
  const operand = Buffer.of(29, at >>> 24, at >>> 16, at >>> 8, at, CHAR_STRINGS);
  const place = Buffer.from(table.buffer, table.byteOffset, end).indexOf(operand, start);
  if (place === -1) return table;
  const changed = Buffer.concat([table, written(charstrings)]);
  changed.writeUInt32BE(table.length, place + 1);
  return changed;
}

/** An INDEX of the given objects. */
function written(objects: readonly Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(3 + (objects.length + 1) * 4);
  header.writeUInt16BE(objects.length);
  header.writeUInt8(4, 2);
  let end = 1;
  header.writeUInt32BE(end, 3);
  for (const [number, object] of objects.entries()) header.writeUInt32BE((end += object.length), 7 + number * 4);
  return Buffer.concat([header, ...objects]);
}

interface Index {
  readonly count: number;
  /** Where an object begins, and the one before it ends. */
  offset(number: number): number;
  readonly end: number;
}

/** An INDEX (5). */
function index(cff: DataView, at: number): Index {
  const count = cff.getUint16(at);
  if (count === 0) return { count, offset: () => at + 2, end: at + 2 };
  const size = cff.getUint8(at + 2);
  const data = at + 3 + (count + 1) * size - 1;
  const offset = (number: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + cff.getUint8(at + 3 + number * size + byte);
    return data + value;
  };
  return { count, offset, end: offset(count) };
}

function span({ count, offset }: Index, object: number): readonly [number, number] {
  if (object >= count) throw new RangeError('The CFF table has no dictionary');
  return [offset(object), offset(object + 1)];
}

/** The whole-number operands of a DICT (4), by operator. */
function dictionary(cff: DataView, start: number, end: number): ReadonlyMap<number, readonly number[]> {
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = start; at < end;) {
    const byte = cff.getUint8(at);
    if (byte <= 21) {
      const operator = byte === ESCAPE ? 0x0c00 + cff.getUint8(at + 1) : byte;
      entries.set(operator, operands);
      operands = [];
      at += byte === ESCAPE ? 2 : 1;
    } else if (byte === 30) {
      at++;
      while ((cff.getUint8(at) & 0xf) !== 0xf) at++;
      at++;
      operands.push(0);
    } else {
      const [value, size] = integer(cff, at, byte);
      operands.push(value);
      at += size;
    }
  }
  return entries;
}

function integer(cff: DataView, at: number, byte: number): readonly [value: number, size: number] {
  if (byte === 28) return [cff.getInt16(at + 1), 3];
  if (byte === 29) return [cff.getInt32(at + 1), 5];
  if (byte <= 246) return [byte - 139, 1];
  const next = cff.getUint8(at + 1);
  return byte <= 250 ? [(byte - 247) * 256 + next + 108, 2] : [-(byte - 251) * 256 - next - 108, 2];
}

function readCharset(cff: DataView, at: number, glyphs: number): readonly number[] {
  const identifiers = [0];
  const format = cff.getUint8(at);
  let next = at + 1;
  while (identifiers.length < glyphs) {
    const first = cff.getUint16(next);
    const left = format === 0 ? 0 : format === 1 ? cff.getUint8(next + 2) : cff.getUint16(next + 2);
    for (let more = 0; more <= left && identifiers.length < glyphs; more++) identifiers.push(first + more);
    next += 2 + format;
  }
  return identifiers;
}
