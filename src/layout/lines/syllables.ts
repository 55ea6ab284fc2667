import { seenText, type GlyphRun } from '../shaping/glyph-run.ts';
import type { Hyphenator } from '../breaks/hyphenator.ts';
import type { TextLine } from './break-lines.ts';
import { widthOf } from '../shaping/advances.ts';
import type { Piece } from '../shaping/piece.ts';
import type { Setting } from '../setting.ts';

/** A word of letters, with the signs around it. */
const WORD = /^([^\p{L}]*)([\p{L}\p{M}’']+)[^\p{L}]*$/u;
const HYPHEN = '-';
/** What the hyphen at a line's end stands for (ISO 32000-1, 14.8.2.2.3): readers put the word together again. */
const SOFT_HYPHEN = '\u00ad';

/** The pieces with their words cut into syllables; names, links, code and words of other languages stay whole. */
export function syllables(
  pieces: readonly Piece[],
  measure: number,
  hyphenator: Hyphenator,
  setting: Setting,
): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const parts = isDivisible(piece) ? cut(piece, hyphenator, setting) : [piece];
    // What does not even fit in syllables is cut anywhere, as every word is that is wider than its line.
    return parts.every(({ width, part }) => width + (part?.hyphenWidth ?? 0) <= measure) ? parts : [piece];
  });
}

function isDivisible({ kind, level, inline }: Piece): boolean {
  return (
    kind === 'word' && level === 0 && !inline.unbroken && !inline.code && inline.language === undefined && !inline.href
  );
}

function cut(word: Piece, hyphenator: Hyphenator, setting: Setting): readonly Piece[] {
  const text = seenText(word.runs);
  const [, before = '', letters = ''] = WORD.exec(text) ?? [];
  const offsets = letters === '' ? [] : hyphenator(letters).map((offset) => before.length + offset);
  if (offsets.length === 0) return [word];
  const hyphenWidth = widthOf(hyphenRuns(word, setting), word.style);
  const ends = [...offsets, text.length];
  return ends.map((end, index): Piece => {
    const last = index === offsets.length;
    const start = ends[index - 1] ?? 0;
    const part = { word, text, start, end, hyphenWidth: last ? 0 : hyphenWidth };
    return {
      ...shaped(word, text.slice(start, end), setting),
      breakAfter: last ? word.breakAfter : 'hyphenated',
      part,
    };
  });
}

/** The lines with the syllables that stand together put together again, and a hyphen where a word goes on in the next line. */
export function joinSyllables(lines: readonly TextLine[], setting: Setting): readonly TextLine[] {
  return lines.map((line) => (line.pieces.some(({ part }) => part) ? joined(line, setting) : line));
}

function joined(line: TextLine, setting: Setting): TextLine {
  const pieces: Piece[] = [];
  for (let index = 0; index < line.pieces.length; index++) {
    const piece = line.pieces[index];
    if (!piece) break;
    if (!piece.part) {
      pieces.push(piece);
      continue;
    }
    const { word, text, start } = piece.part;
    let { end } = piece.part;
    for (let next = line.pieces[index + 1]; next?.part?.word === word; next = line.pieces[index + 1]) {
      end = next.part.end;
      index++;
    }
    if (start === 0 && end === text.length) pieces.push(word);
    else pieces.push(partOf(word, text.slice(start, end), end < text.length, setting));
  }
  return { ...line, pieces };
}

function partOf(word: Piece, text: string, goesOn: boolean, setting: Setting): Piece {
  const piece = shaped(word, text, setting);
  if (!goesOn) return { ...piece, breakAfter: word.breakAfter };
  const runs = [...piece.runs, ...hyphenRuns(word, setting)];
  return { ...piece, runs, width: widthOf(runs, word.style), breakAfter: 'hyphenated' };
}

function shaped(word: Piece, text: string, { typesetter, language }: Setting): Piece {
  const runs = typesetter.shaper(word.style, language, 'ltr')(text);
  return { ...word, runs, width: widthOf(runs, word.style) };
}

const softened = new WeakMap<GlyphRun, GlyphRun>();

function hyphenRuns(word: Piece, { typesetter, language }: Setting): readonly GlyphRun[] {
  const shape = typesetter.shaper(word.style, language, 'ltr');
  return shape(HYPHEN, word.runs.at(-1)?.face).map((run) => {
    const soft = softened.get(run) ?? { ...run, glyphs: run.glyphs.map((glyph) => ({ ...glyph, text: SOFT_HYPHEN })) };
    softened.set(run, soft);
    return soft;
  });
}
