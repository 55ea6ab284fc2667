import type { GlyphRun } from '../layout/typesetter.ts';
import type { Glyph } from '../layout/page.ts';
import { sourceAt, type Cased } from './capitals.ts';
import type { FeatureTag, HarfBuzz, HarfBuzzFont, ShapedGlyph } from './harfbuzz.ts';
import { readMetrics, readTables, type FontMetrics } from './sfnt.ts';

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

/** Opens a font file; `id` names it in layouts. */
export function openFace(id: string, bytes: Uint8Array, harfbuzz: HarfBuzz): Face {
  const font: HarfBuzzFont = harfbuzz.open(bytes);
  const words = new Map<string, GlyphRun>();
  return {
    id,
    bytes,
    metrics: readMetrics(readTables(bytes)),
    has: (codePoint) => font.has(codePoint),
    shape(cased, features, language, direction) {
      const key = `${language}\0${direction}\0${features.join()}\0${cased.source}\0${cased.text}`;
      let run = words.get(key);
      if (!run) {
        run = toRun(id, cased, font.shape(cased.text, features, language, direction), font.unitsPerEm);
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
