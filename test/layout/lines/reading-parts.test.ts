import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenText, type GlyphRun } from '../../../src/layout/shaping/glyph-run.ts';
import { readingParts } from '../../../src/layout/lines/reading-parts.ts';

/** Runs in visual order of words in reading order: each character is a glyph, half an em wide, and a mark a part of its letter. */
function runsOf(words: readonly string[]): readonly GlyphRun[] {
  return words.toReversed().map((word) => {
    const texts = [...word].flatMap((character) => (character === 'ﻻ' ? [character, ''] : [character]));
    const glyphs = texts.toReversed().map((text, id) => ({ id, text, advance: 0.5, dx: 0, dy: 0 }));
    return { face: 'a', glyphs, width: glyphs.length / 2 };
  });
}

/** The parts as they are read. */
function partsOf(...words: readonly string[]): readonly string[] {
  return readingParts(runsOf(words)).map((runs) => [...seenText(runs)].toReversed().join(''));
}

describe('right-to-left runs', () => {
  it('are one part up to their last letter', () => {
    expect(partsOf('אב', ' ', '(גד)', ' ', 'הו')).toEqual(['אב (גד) הו']);
  });

  it('have spaces at their ends apart', () => {
    expect(partsOf(' ', ' ', 'אב', ' ', 'גד', ' ')).toEqual([' ', ' ', 'אב גד', ' ']);
  });

  it('have what follows their last letter apart, sign by sign', () => {
    expect(partsOf('אב', ' ', '(גד),', ' ')).toEqual(['אב (גד', ')', ',', ' ']);
    expect(partsOf('אב', ' ', '–', ' ', '(')).toEqual(['אב', ' ', '–', ' ', '(']);
  });

  it('keep points before a letter with it', () => {
    expect(partsOf(',', ' ', '(אב')).toEqual([', (אב']);
  });

  it('keep hyphens, joiners and marks with their letter', () => {
    expect(partsOf('אב־')).toEqual(['אב־']);
    expect(partsOf('نرم\u200c', ' ')).toEqual(['نرم\u200c', ' ']);
    expect(partsOf('خفّ', '.')).toEqual(['خفّ', '.']);
    expect(partsOf('ﻻ.')).toEqual(['ﻻ', '.']);
  });

  it('are each by itself where none is a letter', () => {
    expect(partsOf(' ', ').')).toEqual([' ', ')', '.']);
    expect(partsOf(' ')).toEqual([' ']);
  });

  it('stay as they are where nothing is to be set apart', () => {
    const runs = runsOf(['אב', ' ', 'גד']);
    const [only = []] = readingParts(runs);
    expect(only.map((run, index) => run === runs[index])).toEqual([true, true, true]);
  });

  it('lose no glyph and keep all in order, whatever they say', () => {
    const word = fc.stringMatching(/^[אב־ﻻ .,()–]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const runs = runsOf(words);
        const parts = readingParts(runs);
        const glyphs = (some: readonly GlyphRun[]): readonly unknown[] => some.flatMap((run) => run.glyphs);
        expect(parts.toReversed().flatMap(glyphs)).toEqual(glyphs(runs));
        for (const part of parts) for (const run of part) expect(run.width).toBe(run.glyphs.length / 2);
      }),
    );
  });
});
