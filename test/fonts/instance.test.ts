import { describe, expect, it } from 'vitest';
import { charset } from '../../src/fonts/cff.ts';
import { instanceOf, type InstanceOrder } from '../../src/fonts/instance.ts';
import { fontLibrary } from '../../src/fonts/library.ts';
import { advanceReader, readTables, tableOf, type Tables } from '../../src/fonts/sfnt.ts';
import { subset } from '../../src/fonts/subset.ts';
import { loadTypesetter, type FontTypesetter } from '../../src/fonts/typesetter.ts';
import { render } from '../../src/render/render.ts';
import { classic } from '../../src/theme/classic.ts';
import { enlarged, fontFiles } from './files.ts';
import { variablePostScript } from './variable-postscript.ts';

/** What a font that cannot be made reads as: one without tables. */
const none = new Uint8Array(12);
const trueType = { bytes: fontFiles.variable.bytes, index: 0 };
const postScript = { bytes: variablePostScript(), index: 0 };

function at(weight: number, glyphs: Iterable<number>): InstanceOrder {
  return { location: { wght: weight }, glyphs, advance: () => 321 };
}

function tablesAt(source: typeof trueType, weight: number, glyphs: Iterable<number>): Tables {
  return readTables(instanceOf(source, at(weight, glyphs)) ?? none);
}

describe('an instance of a variable font', () => {
  it('does not vary, and is as heavy as asked', () => {
    for (const weight of [400, 600]) {
      const tables = tablesAt(trueType, weight, [20, 21]);
      expect(['fvar', 'gvar', 'HVAR', 'avar'].filter((tag) => tables.has(tag))).toEqual([]);
      expect(tableOf(tables, 'OS/2').getUint16(4)).toBe(weight);
    }
  });

  it('has the glyphs asked for, by their own numbers, with their own outlines at each weight', () => {
    const outline = (weight: number, glyph: number): Uint8Array =>
      subset(instanceOf(trueType, at(weight, [20])) ?? none, { glyphs: [glyph] }).bytes;
    expect(outline(400, 20).length).toBeGreaterThan(outline(400, 21).length);
    expect(outline(400, 20)).not.toEqual(outline(700, 20));
  });

  it('is the same bytes each time', () => {
    expect(instanceOf(trueType, at(600, [20]))).toEqual(instanceOf(trueType, at(600, [20])));
  });

  it('has PostScript outlines of the kind that every reader knows', () => {
    const cff = [400, 900].map((weight) => tableOf(tablesAt(postScript, weight, [1]), 'CFF '));
    expect(cff.map((table) => charset(table))).toEqual([
      [0, 1],
      [0, 1],
    ]);
    // What is drawn at the two weights, and the width that no other table of such outlines varies, as charstrings write them.
    const has = ({ buffer, byteOffset, byteLength }: DataView, value: number): boolean =>
      Buffer.from(buffer, byteOffset, byteLength).includes(Buffer.of(247 + ((value - 108) >> 8), (value - 108) & 0xff));
    const width = Buffer.of(28, 321 >> 8, 321 & 0xff);
    expect(cff.map((table) => [has(table, 300), has(table, 500)])).toEqual([
      [true, false],
      [false, true],
    ]);
    for (const { buffer, byteOffset, byteLength } of cff)
      expect(Buffer.from(buffer, byteOffset, byteLength).includes(width)).toBe(true);
  });

  it('is not made of a font that is damaged, or larger than the memory of the engine', () => {
    expect(instanceOf({ bytes: enlarged(trueType.bytes, 'gvar', 1), index: 0 }, at(400, [20]))).toBeDefined();
    expect(
      instanceOf({ bytes: enlarged(trueType.bytes, 'gvar', 70_000_000), index: 0 }, at(400, [20])),
    ).toBeUndefined();
    expect(instanceOf({ bytes: enlarged(postScript.bytes, 'CFF2', -60), index: 0 }, at(400, [1]))).toBeUndefined();
  });
});

describe('a style in a family of one variable file', () => {
  const family = { pdf: 'Fira Code', word: 'Fira Code' };
  const load = (): Promise<FontTypesetter> => loadTypesetter(fontLibrary([fontFiles.variable], () => {}));

  it('is drawn with the cut of its weight, which is called by it', async () => {
    const typesetter = await load();
    const faces = ([400, 600] as const).map((weight) => {
      const style = { ...classic.paragraphs.body, family, weight };
      return typesetter.face(typesetter.shaper(style, 'en', 'ltr')('Ada')[0]?.face ?? '');
    });
    expect(faces.map(({ id }) => id)).toEqual(['Fira Code/400', 'Fira Code/600']);
    expect(faces.map(({ name }) => name)).toEqual(['FiraCode-Regular', 'FiraCode-SemiBold']);
    expect(faces.map(({ metrics }) => metrics.weight)).toEqual([400, 600]);
  });

  it('is measured as it is drawn', async () => {
    const typesetter = await loadTypesetter(fontLibrary([{ name: 'a', bytes: fontFiles.variable.bytes }], () => {}));
    const style = { ...classic.paragraphs.body, family, weight: 600 as const };
    const [run] = typesetter.shaper(style, 'en', 'ltr')('Ada, fi');
    const face = typesetter.face(run?.face ?? '');
    const glyphs = run?.glyphs.map(({ id }) => id) ?? [];
    const { bytes, index } = face.fontWith(glyphs);
    const drawn = advanceReader(readTables(bytes, index));
    expect(glyphs.map(drawn)).toEqual(glyphs.map((glyph) => face.advance(glyph)));
  });
});

describe('a résumé that needs glyphs of a damaged variable font', () => {
  const resume = { basics: { name: 'A' }, meta: { fonts: { text: 'Noto Sans Thai', headings: 'Noto Sans Thai' } } };
  /** The charstring of the A calls a subroutine that there is not, where it should blend three numbers. */
  const bytes = variablePostScript();
  bytes.set([10], Buffer.from(bytes.buffer).indexOf(Buffer.of(28, 0, 3, 16, 6)) + 3);
  const damaged = { name: 'damaged.otf', bytes };

  it('is not printed, and the font is named with a way out', async () => {
    const { bytes: made, diagnostics } = await render(resume, 'pdf', { fonts: [damaged] });
    expect(made).toBeUndefined();
    const [{ code, severity, message, hint } = {}] = diagnostics;
    expect([code, severity]).toEqual(['unusable-font', 'error']);
    expect(message).toMatch(/^the font "Noto Sans Thai\/\d00" cannot be used: it is damaged$/);
    expect(hint).toContain('single weights');
  });

  it('is made as a Word file all the same, which holds no fonts', async () => {
    expect((await render(resume, 'docx', { fonts: [damaged] })).bytes).toBeDefined();
  });
});
