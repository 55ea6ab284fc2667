import { describe, expect, it } from 'vitest';
import { loadHarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { subset } from '../../src/fonts/subset.ts';
import { fontFiles } from './files.ts';

const { bytes } = fontFiles.thai;

/** Left, bottom, right and top edge of a glyph of a subset, and how many contours it has (-1: composed of others). */
function box(font: Uint8Array, glyph: number): readonly number[] {
  const tables = readTables(font);
  const at = tableOf(tables, 'loca').getUint32(glyph * 4);
  return [0, 2, 4, 6, 8].map((offset) => tableOf(tables, 'glyf').getInt16(at + offset));
}

describe('compounds', () => {
  it('draw several glyphs as one, each at its place', async () => {
    const harfbuzz = await loadHarfBuzz();
    const shaped = harfbuzz.open(bytes).shape('ที่', [], 'th', 'ltr');
    expect(shaped).toHaveLength(3);
    const parts = shaped.map(({ id, dx, dy }, index) => ({ glyph: id, dx: dx + (index > 0 ? 600 : 0), dy }));
    const cut = subset(bytes, { glyphs: [], compounds: [{ parts, advance: 600 }] });
    const [number = 0] = cut.compounds;
    expect(number).toBe(cut.glyphs.size);
    const boxes = parts.map(({ glyph, dx, dy }) => {
      const [, left = 0, bottom = 0, right = 0, top = 0] = box(cut.bytes, cut.glyphs.get(glyph) ?? 0);
      return [left + dx, bottom + dy, right + dx, top + dy] as const;
    });
    expect(box(cut.bytes, number)).toEqual([
      -1,
      Math.min(...boxes.map(([left]) => left)),
      Math.min(...boxes.map(([, bottom]) => bottom)),
      Math.max(...boxes.map(([, , right]) => right)),
      Math.max(...boxes.map(([, , , top]) => top)),
    ]);
  });

  it('have the advance they are given, and begin where their outline does', () => {
    const cut = subset(bytes, { glyphs: [5], compounds: [{ parts: [{ glyph: 5, dx: 30, dy: 0 }], advance: 777 }] });
    const hmtx = tableOf(readTables(cut.bytes), 'hmtx');
    const [number = 0] = cut.compounds;
    expect(hmtx.getUint16(number * 4)).toBe(777);
    expect(hmtx.getInt16(number * 4 + 2)).toBe(box(cut.bytes, number)[1]);
  });
});
