import { assemble } from '../../src/fonts/assemble.ts';
import { readTables } from '../../src/fonts/sfnt.ts';
import { fontFiles } from './files.ts';

const GLYPHS = 2;

/**
 * A variable font with PostScript outlines ("CFF2") of one letter: an A that is a rectangle, 300 units wide at weight 400 and
 * 500 at weight 900.
 */
export function variablePostScript(): Uint8Array {
  const others = readTables(fontFiles.thai.bytes);
  const table = (tag: string): Uint8Array => {
    const { buffer, byteOffset, byteLength } = others.get(tag) ?? new DataView(new ArrayBuffer(0));
    return new Uint8Array(buffer, byteOffset, byteLength).slice();
  };
  return assemble(
    new Map([
      ['CFF2', cff2()],
      ['OS/2', table('OS/2')],
      [
        'cmap',
        Uint8Array.from([...words(0, 1, 3, 10), ...long(12), ...words(12, 0), ...[28, 0, 1, 65, 65, 1].flatMap(long)]),
      ],
      [
        'fvar',
        Uint8Array.from([
          ...words(1, 0, 16, 2, 1, 20, 0, 8),
          ...ascii('wght'),
          ...[400, 400, 900].flatMap(fixed),
          ...words(0, 256),
        ]),
      ],
      ['head', table('head')],
      ['hhea', withWord(table('hhea'), 34, GLYPHS)],
      ['hmtx', Uint8Array.from(words(600, 0, 800, 100))],
      ['maxp', Uint8Array.from([...long(0x5000), ...words(GLYPHS)])],
      ['name', table('name')],
      ['post', table('post')],
    ]),
  );
}

function cff2(): Uint8Array {
  const header = [2, 0, 5, ...words(19)];
  const noSubroutines = long(0);
  const glyphs = index([
    [],
    // 100 0 rmoveto, 300 700 -300 by 200 0 -200 blend hlineto
    [...numbers(100, 0), 21, ...numbers(300, 700, -300, 200, 0, -200, 3), 16, 6],
  ]);
  const region = [...words(1, 1), ...words(0, 0x4000, 0x4000)];
  const data = words(0, 0, 1, 0);
  const variations = [...words(1), ...long(12), ...words(1), ...long(12 + region.length), ...region, ...data];
  const store = [...words(variations.length), ...variations];
  const glyphsAt = header.length + 19 + noSubroutines.length;
  const storeAt = glyphsAt + glyphs.length;
  const fontsAt = storeAt + store.length;
  const fonts = index([[...operand(0), ...operand(fontsAt), 18]]);
  const top = [...operand(glyphsAt), 17, ...operand(storeAt), 24, ...operand(fontsAt), 12, 36];
  return Uint8Array.from([...header, ...top, ...noSubroutines, ...glyphs, ...store, ...fonts]);
}

function index(objects: readonly (readonly number[])[]): readonly number[] {
  let end = 1;
  const offsets = [end, ...objects.map((object) => (end += object.length))];
  return [...long(objects.length), 2, ...words(...offsets), ...objects.flat()];
}

/** Numbers of a charstring, in three bytes each. */
function numbers(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [28, ...words(value)]);
}

/** An operand of a dictionary, in five bytes. */
function operand(value: number): readonly number[] {
  return [29, ...long(value)];
}

function words(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

function long(value: number): readonly number[] {
  return words(value >> 16, value);
}

function fixed(value: number): readonly number[] {
  return words(value, 0);
}

function ascii(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')];
}

function withWord(bytes: Uint8Array, at: number, value: number): Uint8Array {
  bytes.set(words(value), at);
  return bytes;
}
