import type { Glyph, GlyphRun } from '../layout/shaping/glyph-run.ts';
import { asWritten, inCapitals, sourceAt, type Cased } from './capitals.ts';
import { missingFrom } from './coverage.ts';
import type { Cut } from './family.ts';
import type { FeatureTag } from './harfbuzz-arguments.ts';
import type { HarfBuzz, HarfBuzzFont, ShapedGlyph } from './harfbuzz.ts';
import { instanceOf } from './instance.ts';
import { partsOf } from './joints.ts';
import { instanceName, postScriptName } from './names.ts';
import { advanceReader, readMetrics, readTables, type FontMetrics, type Tables } from './sfnt.ts';
import type { Source } from './subset-engine.ts';
import { UnusableFont } from './unusable.ts';

/** A font opened for use: its file, its measures, and shaping with a memory for words. */
export interface Face {
  readonly id: string;
  /** What a PDF calls it. */
  readonly name: string;
  /** Whether its outlines are PostScript's, and not TrueType's. */
  readonly isPostScript: boolean;
  readonly metrics: FontMetrics;
  /** How much larger it is drawn than the size that was asked for; what shaping gives is measured so. */
  readonly scale: number;
  has(codePoint: number): boolean;
  /** How far the text goes on behind a glyph, in font units. */
  advance(glyph: number): number;
  /**
   * An ordinary font that has these glyphs, by the numbers that shaping gives: the file itself, unless it varies. Throws an
   * UnusableFont where a variable one is damaged.
   */
  fontWith(glyphs: Iterable<number>): Source;
  /** What gives the one run of a text; the same list for the same text, since there are many thousands. */
  shaper(manner: Manner, language: string, direction: 'ltr' | 'rtl'): WordShaper;
}

/** What a style asks of shaping. */
export interface Manner {
  readonly capitals: boolean;
  readonly features: readonly FeatureTag[];
  /** Tells manners apart: the same for two that ask the same. */
  readonly key: string;
}

/** Words kept per face; a résumé has about a thousand, a server that makes many must not grow with them. */
const REMEMBERED = 20_000;
/** Widest gap that kerning may open inside a word, in em: readers of PDFs take a wider one for a space, as between "f" and "T". */
const WIDEST_KERN = 0.08;
/** Scripts whose letters stand apart, so that such a gap between two of them could be taken for a space. */
const SEPARATE_LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** "MP4", "COVID-19", "C++17": among capitals old-style figures look too small. */
const FIGURE_BY_CAPITAL = /[A-ZÀ-ÞΑ-ΩА-Я][-‐+#/]*\d|\d[A-ZÀ-ÞΑ-ΩА-Я]/;
/** Gives the one run of a word. */
type WordShaper = (text: string) => readonly [GlyphRun];
/** Those of one manner and language, by direction. */
type WordShapers = Readonly<Record<'ltr' | 'rtl', WordShaper>>;

/** Opens a face. */
export function openFace(cut: Cut, harfbuzz: HarfBuzz): Face {
  const { id, index, location, scale = 1 } = cut;
  const bytes = cut.read();
  const font: HarfBuzzFont = harfbuzz.open(bytes, index, location);
  /** By manner and language; each remembers its words. */
  const shapers = new Map<string, Map<string, WordShapers>>();
  let count = 0;
  const tables = readTables(bytes, index);
  const fontWith = (glyphs: Iterable<number>): Source => {
    if (!location) return { bytes, index };
    const instance = instanceOf({ bytes, index }, { location, glyphs, advance: font.advance });
    if (!instance) throw new UnusableFont(id);
    return { bytes: instance, index: 0 };
  };
  const natural = location ? font.advance : advanceReader(tables);
  const widest = WIDEST_KERN * font.unitsPerEm;
  const shape = (
    cased: Cased,
    ...how: readonly [readonly FeatureTag[], string, 'ltr' | 'rtl']
  ): readonly ShapedGlyph[] => {
    const glyphs = font.shape(cased.text, ...how);
    const limit = (glyph: ShapedGlyph): number => natural(glyph.id) + widest;
    if (!glyphs.some((glyph) => glyph.advance > limit(glyph)) || !SEPARATE_LETTERS.test(cased.text)) return glyphs;
    return glyphs.map((glyph) => ({ ...glyph, advance: Math.min(glyph.advance, limit(glyph)) }));
  };
  const runOf = (
    text: string,
    { capitals, features }: Manner,
    language: string,
    direction: 'ltr' | 'rtl',
  ): GlyphRun => {
    const suited = FIGURE_BY_CAPITAL.test(text) ? lining(features) : features;
    const cased = partsOf(text, language).map((part) => (capitals ? inCapitals(part, language) : asWritten(part)));
    const glyphs = cased.flatMap((part) =>
      toGlyphs(part, shape(part, suited, language, direction), direction, font.unitsPerEm / scale),
    );
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    const drawn = cased.map((part) => part.text).join('');
    const missing = glyphs.some((glyph) => glyph.id === 0) ? missingFrom(drawn, face).join('') : '';
    return { face: id, glyphs, width, ...(missing && { missing }) };
  };
  const wordShaper = (...how: readonly [Manner, string, 'ltr' | 'rtl']): WordShaper => {
    const words = new Map<string, readonly [GlyphRun]>();
    return (text) => {
      const known = words.get(text);
      if (known) return known;
      const run = [runOf(text, ...how)] as const;
      words.set(text, run);
      if (++count === REMEMBERED) {
        shapers.clear();
        count = 0;
      }
      return run;
    };
  };
  const face: Face = {
    id,
    name: location ? instanceName(tables, cut) : postScriptName(tables),
    isPostScript: tables.has('CFF ') || tables.has('CFF2'),
    metrics: readMetrics(location ? tablesOf(fontWith([])) : tables),
    scale,
    has: (codePoint) => font.has(codePoint),
    advance: natural,
    fontWith,
    shaper(manner, language, direction) {
      const known = shapers.get(manner.key)?.get(language);
      if (known) return known[direction];
      const fresh = {
        ltr: wordShaper(manner, language, 'ltr'),
        rtl: wordShaper(manner, language, 'rtl'),
      };
      const ofManner = shapers.get(manner.key) ?? new Map<string, WordShapers>();
      shapers.set(manner.key, ofManner.set(language, fresh));
      return fresh[direction];
    },
  };
  return face;
}

/** The features with lining figures in place of old-style ones. */
function lining(features: readonly FeatureTag[]): readonly FeatureTag[] {
  return features.map((feature) => (feature === 'onum' ? 'lnum' : feature));
}

function tablesOf({ bytes, index }: Source): Tables {
  return readTables(bytes, index);
}

/**
 * Glyphs with the text they stand for. Where a cluster has several, as in Indic syllables, each takes one character in reading
 * order and the last one the rest, so that what is read back is whole and in order; glyphs left over stand for nothing.
 */
function toGlyphs(
  cased: Cased,
  shaped: readonly ShapedGlyph[],
  direction: 'ltr' | 'rtl',
  unitsPerEm: number,
): readonly Glyph[] {
  const reading = direction === 'rtl' ? shaped.toReversed() : shaped;
  const glyphs: Glyph[] = [];
  for (let start = 0; start < reading.length;) {
    const cluster = reading[start]?.cluster ?? 0;
    let end = start + 1;
    while (reading[end]?.cluster === cluster) end++;
    const texts = shares(sourceAt(cased, cluster, reading[end]?.cluster ?? cased.text.length), end - start, direction);
    reading.slice(start, end).forEach(({ id, advance, dx, dy }, index) => {
      const text = texts[index] ?? '';
      glyphs.push({ id, text, advance: advance / unitsPerEm, dx: dx / unitsPerEm, dy: dy / unitsPerEm });
    });
    start = end;
  }
  return direction === 'rtl' ? glyphs.toReversed() : glyphs;
}

/** Of a right-to-left cluster the first glyph takes all: its glyphs overlap, as those of lam and alef do, and cannot be told apart by their places. */
function shares(text: string, count: number, direction: 'ltr' | 'rtl'): readonly string[] {
  if (count === 1 || direction === 'rtl') return [text];
  const characters = [...text];
  return Array.from({ length: count }, (_, index) =>
    index < count - 1 ? (characters[index] ?? '') : characters.slice(index).join(''),
  );
}
