import { describe, expect, it } from 'vitest';
import { advanceReader, readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { subset } from '../../src/fonts/subset.ts';
import { loadHarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { readVendored } from '../../src/fonts/vendored.ts';

const font = readVendored('source-serif-4', 'Regular');

async function glyphsOf(text: string): Promise<readonly number[]> {
  const opened = (await loadHarfBuzz()).open(font);
  return opened.shape(text, [], 'en', 'ltr').map(({ id }) => id);
}

describe('subset', () => {
  it('holds glyph 0 and what was asked for, in that order', async () => {
    const wanted = await glyphsOf('xyz');
    const { glyphs } = subset(font, { glyphs: wanted });
    expect([...glyphs.keys()].slice(0, 4)).toEqual([0, ...wanted]);
    expect([...glyphs.values()]).toEqual([...glyphs.keys()].map((_, index) => index));
  });

  it('brings along what glyphs are composed of', async () => {
    const [eacute = 0] = await glyphsOf('é');
    expect(subset(font, { glyphs: [eacute] }).glyphs.size).toBeGreaterThan(2);
  });

  it('keeps the advance widths', async () => {
    const wanted = await glyphsOf('Hamburgefonstiv');
    const cut = subset(font, { glyphs: wanted });
    const [before, after] = [advanceReader(readTables(font)), advanceReader(readTables(cut.bytes))];
    for (const [old, now] of cut.glyphs) expect(after(now)).toBe(before(old));
  });

  it('counts its glyphs in every table that counts them', async () => {
    const { bytes, glyphs } = subset(font, { glyphs: await glyphsOf('abc') });
    const tables = readTables(bytes);
    expect(tableOf(tables, 'maxp').getUint16(4)).toBe(glyphs.size);
    expect(tableOf(tables, 'hhea').getUint16(34)).toBe(glyphs.size);
    expect(tableOf(tables, 'loca').byteLength).toBe((glyphs.size + 1) * 4);
    expect(tableOf(tables, 'loca').getUint32(glyphs.size * 4)).toBe(tableOf(tables, 'glyf').byteLength);
  });

  it('is a fraction of the font', async () => {
    expect(subset(font, { glyphs: await glyphsOf('The quick brown fox') }).bytes.length).toBeLessThan(font.length / 20);
  });
});
