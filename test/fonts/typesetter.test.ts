import { beforeAll, describe, expect, it } from 'vitest';
import type { Family } from '../../src/fonts/family.ts';
import { readTables, tableOf } from '../../src/fonts/sfnt.ts';
import { loadTypesetter, type FontTypesetter } from '../../src/fonts/typesetter.ts';
import { classic } from '../../src/theme/classic.ts';
import type { TextStyle } from '../../src/theme/theme.ts';
import { fontFiles } from './files.ts';

const { body, heading } = classic.paragraphs;
const bold: TextStyle = { ...body, weight: 600 };
let typesetter: FontTypesetter;

beforeAll(async () => {
  typesetter = await loadTypesetter();
});

/** The texts of the glyphs, face by face. */
function shaped(text: string, style: TextStyle = body): readonly (readonly [face: string, texts: readonly string[]])[] {
  return typesetter
    .shaper(
      style,
      'en',
      'ltr',
    )(text)
    .map(({ face, glyphs }) => [face, glyphs.map((glyph) => glyph.text)]);
}

describe('shaping', () => {
  it('gives a ligature the text of all its letters', () => {
    expect(shaped('office')).toEqual([['source-serif-4/Regular', ['o', 'ffi', 'c', 'e']]]);
  });

  it('joins no letters of two parts of a German word', () => {
    const texts = (word: string, language: string): readonly (string | undefined)[] | undefined =>
      typesetter
        .shaper(
          body,
          language,
          'ltr',
        )(word)[0]
        ?.glyphs.map(({ text }) => text);
    expect(texts('Kauffrau', 'en')).toContain('ff');
    expect(texts('Kauffrau', 'de')).toEqual([...'Kauffrau']);
    expect(texts('hoffe', 'de')).toContain('ff');
  });

  it('draws capitals for the text as it was written', () => {
    expect(shaped('Straße', heading)).toEqual([['source-sans-3/SemiBold', ['S', 't', 'r', 'a', 'ß', '', 'e']]]);
    const [small] = typesetter.shaper(heading, 'de', 'ltr')('straße');
    const [large] = typesetter.shaper(heading, 'de', 'ltr')('STRASSE');
    expect(small?.glyphs.map(({ id }) => id)).toEqual(large?.glyphs.map(({ id }) => id));
  });

  it('draws small capitals with the glyphs that the font has for them, and keeps the text', () => {
    const [plain] = typesetter.shaper(bold, 'de', 'ltr')('Projekte');
    const [small] = typesetter.shaper({ ...bold, caps: 'small' }, 'de', 'ltr')('Projekte');
    const differing = small?.glyphs.filter(({ id }, index) => id !== plain?.glyphs[index]?.id);
    expect(differing?.map(({ text }) => text).join('')).toBe('rojekte');
  });

  it('draws Arabic letters larger, which look smaller than Latin ones of the same size', () => {
    const [run] = typesetter.shaper(body, 'ar', 'rtl')('ا');
    const [glyph] = run?.glyphs ?? [];
    const face = typesetter.face(run?.face ?? '');
    expect(face.id).toBe('noto-naskh-arabic/Regular');
    expect(glyph?.advance).toBeCloseTo((1.15 * face.advance(glyph?.id ?? 0)) / face.metrics.unitsPerEm);
  });

  it('draws figures old-style in running text, and as high as the capitals beside them', () => {
    const figure = (text: string, figures: TextStyle['figures']): number | undefined =>
      typesetter
        .shaper(
          { ...body, figures },
          'en',
          'ltr',
        )(text)[0]
        ?.glyphs.find((glyph) => glyph.text === '4')?.id;
    const [oldStyle, lining] = [figure('4', 'oldstyle'), figure('4', 'lining')];
    expect(oldStyle).not.toBe(lining);
    for (const text of ['1984,', 'v4', 'i4n', 'L. 4']) expect(figure(text, 'oldstyle')).toBe(oldStyle);
    for (const text of ['MP4', '4K', 'COVID-4', 'C++14', 'HTTP/4']) expect(figure(text, 'oldstyle')).toBe(lining);
  });

  it('kerns', () => {
    const [together] = typesetter.shaper(body, 'en', 'ltr')('AV');
    const [[a], [v]] = [typesetter.shaper(body, 'en', 'ltr')('A'), typesetter.shaper(body, 'en', 'ltr')('V')];
    expect(together?.width).toBeLessThan((a?.width ?? 0) + (v?.width ?? 0));
  });

  it('opens no gap inside a word that a reader would take for a space', () => {
    const natural = (text: string): number => typesetter.shaper(bold, 'en', 'ltr')(text)[0]?.glyphs[0]?.advance ?? 0;
    expect(natural('fT') - natural('f')).toBeGreaterThan(0);
    expect(natural('fT') - natural('f')).toBeLessThanOrEqual(0.081);
  });

  it('takes another family for what the first one lacks', () => {
    expect(shaped('a⌘b').map(([face]) => face)).toContain('source-sans-3/Regular');
    expect(
      shaped('a⌘b')
        .flatMap(([, texts]) => texts)
        .join(''),
    ).toBe('a⌘b');
  });

  it('takes the family that has the shapes of the language', async () => {
    const { bytes } = fontFiles.thai;
    const cut = { weight: 400, italic: false, width: 5, index: 0, read: () => bytes };
    const library = ['JP', 'KR'].map((place): Family => ({ name: `Sans ${place}`, cuts: [{ ...cut, id: place }] }));
    const { shaper } = await loadTypesetter(library);
    for (const [language, place] of [
      ['ja', 'JP'],
      ['ko', 'KR'],
    ] as const)
      expect(shaper(body, language, 'ltr')('วศกร').map(({ face }) => face)).toEqual([place]);
  });

  it('takes a space from the face of the word before it, unless it is as wide as a sign', async () => {
    const wide = fontFiles.thai.bytes.slice();
    const tables = readTables(wide);
    const hmtx = tableOf(tables, 'hmtx');
    for (let at = 0; at < tableOf(tables, 'hhea').getUint16(34) * 4; at += 4) hmtx.setUint16(at, 1000);
    const spaces = [fontFiles.thai.bytes, wide].map(async (bytes) => {
      const cut = { id: 'Thai', weight: 400, italic: false, width: 5, index: 0, read: () => bytes };
      const { shaper } = await loadTypesetter([{ name: 'Thai', cuts: [cut] }]);
      const shape = shaper(body, 'th', 'ltr');
      const [word] = shape('วศกร');
      return shape(' ', word?.face).map(({ face }) => face);
    });
    expect(await Promise.all(spaces)).toEqual([['Thai'], ['source-serif-4/Regular']]);
  });

  it('says which characters no family has', () => {
    expect(
      typesetter
        .shaper(
          body,
          'en',
          'ltr',
        )('a猫')
        .map(({ missing }) => missing ?? '')
        .join(''),
    ).toBe('猫');
  });

  it('composes letters and marks', () => {
    expect(shaped('e\u0301')).toEqual([['source-serif-4/Regular', ['e\u0301']]]);
  });
});
