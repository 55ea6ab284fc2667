import { diagnose } from '../diagnostics/diagnose.ts';
import type { Content, Inline } from '../document/document.ts';
import type { ParagraphStyle, TextStyle } from '../theme/theme.ts';
import { lineBreaks } from './breaks.ts';
import { bidiLevels } from './levels.ts';
import { runStyle } from './marks.ts';
import type { Setting } from './setting.ts';
import type { GlyphRun } from './typesetter.ts';

/** The smallest thing that lines are made of: shaped text of one style that is never divided. `width` in points. */
export interface Piece {
  /** Spaces and separators vanish at the end of a line. */
  readonly kind: 'word' | 'space' | 'separator';
  readonly runs: readonly GlyphRun[];
  readonly width: number;
  readonly style: TextStyle;
  /** Bidi embedding level. */
  readonly level: number;
  readonly breakAfter: BreakAfter;
  readonly inline: Inline;
}

/** How willingly a line ends after a piece; `avoided` is for what belongs together but must not leave the page. */
export type BreakAfter = 'never' | 'avoided' | 'allowed' | 'forced';

interface Span {
  readonly inline: Inline;
  readonly style: TextStyle;
  readonly start: number;
  readonly end: number;
}

/** Shapes the content of a paragraph; `far` says that it stands at the far end of its line. */
export function shapeContent(
  content: Content,
  paragraph: ParagraphStyle,
  setting: Setting,
  far = false,
): readonly Piece[] {
  const spans: Span[] = [];
  let text = '';
  for (const inline of content) {
    const start = text.length;
    text += inline.text.normalize('NFC');
    spans.push({ inline, style: runStyle(inline, paragraph, setting.theme, far), start, end: text.length });
  }
  const breaks = lineBreaks(text);
  const levels = bidiLevels(text, setting.direction);
  const level = (offset: number): number => levels?.[offset] ?? 0;
  const pieces: Piece[] = [];
  for (const span of spans) {
    for (let start = span.start; start < span.end;) {
      const end = pieceEnd(text, start, span, breaks, level);
      const inside = isSpace(text.charAt(end)) ? 'never' : 'avoided';
      const wanted = breaks.get(end) ?? inside;
      const breakAfter = wanted === 'allowed' && span.inline.unbroken && end < span.end ? 'avoided' : wanted;
      pieces.push(shapePiece(text.slice(start, end), span, level(start), breakAfter, setting));
      start = end;
    }
  }
  return pieces;
}

function pieceEnd(
  text: string,
  start: number,
  span: Span,
  breaks: ReadonlyMap<number, string>,
  level: (offset: number) => number,
): number {
  const space = isSpace(text.charAt(start));
  let end = start + 1;
  while (end < span.end && !breaks.has(end) && isSpace(text.charAt(end)) === space && level(end) === level(start)) {
    end++;
  }
  return end;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}

function shapePiece(
  text: string,
  { inline, style }: Span,
  level: number,
  breakAfter: BreakAfter,
  setting: Setting,
): Piece {
  const space = isSpace(text.charAt(0));
  const drawn = space ? text.replace(/[\n\t]/gu, ' ') : text;
  const runs = setting.typesetter
    .shape(drawn, style, inline.language ?? setting.language, level % 2 === 1 ? 'rtl' : 'ltr')
    .map((run) => tracked(run, style.tracking));
  const missing = runs.map((run) => run.missing ?? '').join('');
  if (missing) reportMissing(missing, inline, setting);
  return { kind: space ? 'space' : 'word', runs, width: widthOf(runs, style), style, level, breakAfter, inline };
}

/** The mark between two contact items, with more air on both sides than a word space so that machines see two fields. */
export function separatorPiece(paragraph: ParagraphStyle, setting: Setting): Piece {
  const inline: Inline = { text: ` ${setting.theme.separator} ` };
  const runs = setting.typesetter.shape(inline.text, paragraph, setting.language, 'ltr').map((run) => widened(run));
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

function tracked(run: GlyphRun, tracking: number): GlyphRun {
  return tracking === 0
    ? run
    : withAdvances(run, (glyph) => (glyph.text === '' ? glyph.advance : glyph.advance + tracking));
}

/** A run whose glyphs are as wide as asked. */
export function withAdvances(run: GlyphRun, advance: (glyph: GlyphRun['glyphs'][number]) => number): GlyphRun {
  const glyphs = run.glyphs.map((glyph) => ({ ...glyph, advance: advance(glyph) }));
  return { ...run, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

/** Width of shaped runs in points. */
export function widthOf(runs: readonly GlyphRun[], style: TextStyle): number {
  return runs.reduce((sum, run) => sum + run.width, 0) * style.size;
}

function reportMissing(characters: string, inline: Inline, { report }: Setting): void {
  const distinct = [...new Set(characters)];
  const named = distinct.map((character) => `“${character}” (U+${hex(character)})`).join(', ');
  const hint = 'leave it out or write it in another way; the Word file is not affected';
  const message = `No font has ${distinct.length === 1 ? 'the character' : 'the characters'} ${named}`;
  report(
    diagnose('missing-glyph', message, { hint, ...(inline.pointer !== undefined && { pointer: inline.pointer }) }),
  );
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
