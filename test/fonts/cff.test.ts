import { describe, expect, it } from 'vitest';
import { charset } from '../../src/fonts/cff.ts';
import { cffSubset } from '../../src/fonts/cff-subset.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { enlarged, fontFiles } from './files.ts';

const { bytes } = fontFiles.postScript;

/** A CFF table with three glyphs whose charset gives them the identifiers 0, 7 and 8. */
function keyed(): DataView {
  const header = [1, 0, 4, 1];
  const names = [0, 1, 1, 1, 2, 0x41];
  const noStrings = [0, 0];
  const number = (value: number): readonly number[] => [29, 0, 0, 0, value];
  const top = (charsetAt: number, glyphsAt: number): readonly number[] => [
    139,
    139,
    139,
    12,
    30,
    ...number(charsetAt),
    15,
    ...number(glyphsAt),
    17,
  ];
  const size = top(0, 0).length;
  const index = [0, 1, 1, 1, size + 1];
  const start = header.length + names.length + 5 + size + noStrings.length + noStrings.length;
  const ranges = [2, 0, 7, 0, 1];
  const glyphs = [0, 3, 1, 1, 2, 3, 4, 14, 14, 14];
  const table = [
    ...header,
    ...names,
    ...index,
    ...top(start, start + ranges.length),
    ...noStrings,
    ...noStrings,
    ...ranges,
    ...glyphs,
  ];
  return new DataView(Uint8Array.from(table).buffer);
}

describe('charset', () => {
  it('gives the identifiers of a CID-keyed font', () => {
    expect(charset(keyed())).toEqual([0, 7, 8]);
  });

  it('gives none for a font that names its glyphs', () => {
    expect(charset(tableOf(readTables(bytes), 'CFF '))).toBeUndefined();
  });

  it('throws where the table ends too early', () => {
    const table = keyed();
    for (let length = 0; length < table.byteLength - 10; length++) {
      expect(() => charset(new DataView(table.buffer, 0, length))).toThrow(RangeError);
    }
  });
});

describe('the subsetter', () => {
  it('leaves a fraction of the font, in which glyphs keep their numbers', () => {
    const cut = cffSubset({ bytes, index: 0, glyphs: [40, 41], numbered: true });
    expect(cut?.length).toBeGreaterThan(100);
    expect(cut?.length).toBeLessThan(tableOf(readTables(bytes), 'CFF ').byteLength / 4);
    const close = cffSubset({ bytes, index: 0, glyphs: [40, 41], numbered: false });
    expect(close?.length).toBeLessThan(cut?.length ?? 0);
  });

  it('needs no memory for tables that say nothing about outlines', () => {
    const order = { index: 0, glyphs: [40, 41], numbered: true };
    expect(cffSubset({ ...order, bytes: enlarged(bytes, 'name', 90_000_000) })).toEqual(cffSubset({ ...order, bytes }));
  });

  it('gives nothing for what is no font', () => {
    expect(cffSubset({ bytes: new Uint8Array(100), index: 0, glyphs: [1], numbered: true })).toBeUndefined();
  });
});
