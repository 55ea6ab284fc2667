import type { Content, Inline } from '../../document/document.ts';
import { wordLanguages } from '../../locale/word-languages.ts';
import type { ParagraphStyle } from '../../theme/theme.ts';
import { lineBreaks } from '../breaks/line-breaks.ts';
import { widthOf, withAdvances } from './advances.ts';
import type { GlyphRun } from './glyph-run.ts';
import { isolatesOf } from '../bidi/isolates.ts';
import { bidiLevels, type Levels } from '../bidi/levels.ts';
import { runStyle } from './marks.ts';
import type { BreakAfter, Piece } from './piece.ts';
import type { Setting } from '../setting.ts';
import { SpanShaper } from './span-shaper.ts';

/** Shapes the content of a paragraph; `far` says that it stands at the far end of its line. */
export function shapeContent(
  content: Content,
  paragraph: ParagraphStyle,
  setting: Setting,
  far = false,
): readonly Piece[] {
  const texts = content.map((inline) => composed(inline.text));
  const text = flat(texts);
  let length = 0;
  const spans = content.map((inline, index) => {
    const start = length;
    length += texts[index]?.length ?? 0;
    return { inline, style: runStyle(inline, paragraph, setting.theme, far), start, end: length };
  });
  const levels = bidiLevels(text, setting.direction, () => isolatesOf(text, spans, setting.direction));
  const { offsets, kinds } = lineBreaks(text, setting.language, setting.lineBreaker);
  const pieces: Piece[] = [];
  let next = 0;
  let language = '';
  let languageOf: (word: string) => string = () => language;
  for (const { inline, style, start: first, end: last } of spans) {
    const spanLanguage = inline.language ?? setting.language;
    // Nearly always the same for all: a long text with many spans is looked through once.
    if (spanLanguage !== language) {
      language = spanLanguage;
      languageOf = wordLanguages(text, language) ?? (() => spanLanguage);
    }
    const { divides, unbroken } = inline;
    const shaper = new SpanShaper(inline, style, setting);
    for (let start = first; start < last;) {
      while ((offsets[next] ?? last) <= start) next++;
      const end = divides ? last : pieceEnd(text, start, Math.min(last, offsets[next] ?? last), levels);
      while ((offsets[next] ?? end) < end) next++;
      const found = offsets[next] === end ? kinds[next] : undefined;
      const wanted: BreakAfter = found ?? (isSpace(text.charCodeAt(end)) ? 'never' : 'avoided');
      const kept = unbroken && wanted !== 'forced' && wanted !== 'never' && end < last;
      const breakAfter = kept ? 'avoided' : wanted;
      const part = text.slice(start, end);
      const level = levels?.[start] ?? 0;
      if (divides) pieces.push({ ...shaper.word(part, languageOf(part), level, breakAfter), kind: 'separator' });
      else if (isSpace(text.charCodeAt(start))) pieces.push(shaper.space(part, languageOf(part), level, breakAfter));
      else pieces.push(shaper.word(part, languageOf(part), level, breakAfter));
      start = end;
    }
  }
  return pieces;
}

/**
 * Texts as one whose letters are quick to ask for, one by one: neither a part of another string nor made up of others. What is joined
 * of at least two that are not empty is copied.
 */
function flat(texts: readonly string[]): string {
  const [only = ''] = texts;
  return texts.length === 1 ? [only.slice(0, 1), only.slice(1)].join('') : texts.join('');
}

/** What a text must hold for another to be its composed form (UAX #15). */
const COMPOSABLE = /[^\0-\u02ff]/;

function composed(text: string): string {
  return COMPOSABLE.test(text) ? text.normalize('NFC') : text;
}

/** Where the piece that begins at `start` ends: at the latest at `last`, and where words and spaces or levels meet. */
function pieceEnd(text: string, start: number, last: number, levels: Levels | undefined): number {
  const space = isSpace(text.charCodeAt(start));
  const level = levels?.[start];
  let end = start + 1;
  while (end < last && isSpace(text.charCodeAt(end)) === space && levels?.[end] === level) end++;
  return end;
}

/** Whether a code unit is a space, a line end or a tab. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09;
}

/** The mark between two contact items, with more air on both sides than a word space so that machines see two fields. */
export function separatorPiece(paragraph: ParagraphStyle, setting: Setting): Piece {
  const inline: Inline = { text: ` ${setting.theme.separator} ` };
  const runs = setting.typesetter.shaper(paragraph, setting.language, 'ltr')(inline.text).map(widened);
  return {
    kind: 'separator',
    runs,
    width: widthOf(runs, paragraph),
    style: paragraph,
    level: setting.direction === 'rtl' ? 1 : 0,
    breakAfter: 'allowed',
    inline,
  };
}

const SEPARATOR_SPACE = 3;

function widened(run: GlyphRun): GlyphRun {
  return withAdvances(run, (glyph) => (glyph.text === ' ' ? glyph.advance * SEPARATOR_SPACE : glyph.advance));
}
