import type { GlyphRun } from '../layout/typesetter.ts';
import type { Glyph } from '../layout/page.ts';
import { sourceAt, type Cased } from './capitals.ts';
import type { FeatureTag, HarfBuzz, HarfBuzzFont, ShapedGlyph } from './harfbuzz.ts';
import { advanceReader, readMetrics, readTables, type FontMetrics } from './sfnt.ts';

/** A font opened for use: its file, its measures, and shaping with a memory for words. */
export interface Face {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly metrics: FontMetrics;
  has(codePoint: number): boolean;
  shape(cased: Cased, features: readonly FeatureTag[], language: string, direction: 'ltr' | 'rtl'): GlyphRun;
}

/** Words kept per face; a résumé has about a thousand, a server that makes many must not grow with them. */
const REMEMBERED = 20_000;
/** Widest gap that kerning may open inside a word, in em: readers of PDFs take a wider one for a space, as between "f" and "T". */
const WIDEST_KERN = 0.08;

/** Opens a font file; `id` names it in layouts. */
export function openFace(id: string, bytes: Uint8Array, harfbuzz: HarfBuzz): Face {
  const font: HarfBuzzFont = harfbuzz.open(bytes);
  const words = new Map<string, GlyphRun>();
  const tables = readTables(bytes);
  const natural = advanceReader(tables);
  const widest = WIDEST_KERN * font.unitsPerEm;
  const shape = (
    cased: Cased,
    ...how: readonly [readonly FeatureTag[], string, 'ltr' | 'rtl']
  ): readonly ShapedGlyph[] =>
    font.shape(cased.text, ...how).map((glyph) => {
      const limit = natural(glyph.id) + widest;
      return glyph.advance > limit ? { ...glyph, advance: limit } : glyph;
    });
  return {
    id,
    bytes,
    metrics: readMetrics(tables),
    has: (codePoint) => font.has(codePoint),
    shape(cased, features, language, direction) {
      const key = `${language}\0${direction}\0${features.join()}\0${cased.source}\0${cased.text}`;
      let run = words.get(key);
      if (!run) {
        run = toRun(id, cased, shape(cased, features, language, direction), font.unitsPerEm);
        if (words.size === REMEMBERED) words.clear();
        words.set(key, run);
      }
      return run;
    },
  };
}

function toRun(face: string, cased: Cased, shaped: readonly ShapedGlyph[], unitsPerEm: number): GlyphRun {
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? cased.text.length]));
  const glyphs: Glyph[] = [];
  let missing = '';
  let width = 0;
  for (const { id, cluster, advance, dx, dy } of shaped) {
    const text = sourceAt(cased, cluster, ends.get(cluster) ?? cluster);
    ends.set(cluster, cluster); // Only the first glyph of a cluster carries its text.
    if (id === 0) missing += text;
    width += advance;
    glyphs.push({ id, text, advance: advance / unitsPerEm, dx: dx / unitsPerEm, dy: dy / unitsPerEm });
  }
  return { face, glyphs, width: width / unitsPerEm, ...(missing && { missing }) };
}
