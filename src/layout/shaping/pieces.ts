import type { Content, Inline } from '../../document/document.ts';
import { wordLanguages } from '../../locale/word-languages.ts';
import type { ParagraphStyle, TextStyle } from '../../theme/theme.ts';
import { lineBreaks, type Break, type Breaks } from '../breaks/line-breaks.ts';
import { tracked, widthOf, withAdvances } from './advances.ts';
import type { GlyphRun } from './glyph-run.ts';
import { isolatesOf } from '../bidi/isolates.ts';
import { bidiLevels, type Levels } from '../bidi/levels.ts';
import { runStyle } from './marks.ts';
import type { Setting } from '../setting.ts';

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
  /** Of a syllable: the word that it is a part of. */
  readonly part?: WordPart;
}

/**
 * How willingly a line ends after a piece; `avoided` is for what belongs together but must not leave the page, and after
 * `hyphenated` a hyphen is added.
 */
export type BreakAfter = 'never' | 'avoided' | 'hyphenated' | Break;

/** A syllable of a word; offsets in its text. */
export interface WordPart {
  readonly word: Piece;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a hyphen after it would take, in points; none after the last syllable. */
  readonly hyphenWidth: number;
}

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
  const breaks = lineBreaks(text, setting.language, setting.lineBreaker);
  const levels = bidiLevels(text, setting.direction, () => isolatesOf(text, spans, setting.direction));
  const pieces: Piece[] = [];
  let language = '';
  let languageOf: (word: string) => string = () => language;
  for (const span of spans) {
    const spanLanguage = span.inline.language ?? setting.language;
    // Nearly always the same for all: a long text with many spans is looked through once.
    if (spanLanguage !== language) {
      language = spanLanguage;
      languageOf = wordLanguages(text, language) ?? (() => spanLanguage);
    }
    let last: Piece | undefined;
    let space: Space | undefined;
    for (let start = span.start; start < span.end;) {
      const end = span.inline.divides ? span.end : pieceEnd(text, start, span.end, breaks, levels);
      const inside: BreakAfter = isSpace(text.charCodeAt(end)) ? 'never' : 'avoided';
      const wanted: BreakAfter = breaks[end] ?? inside;
      const kept = wanted !== 'forced' && wanted !== 'never' && span.inline.unbroken && end < span.end;
      const breakAfter = kept ? 'avoided' : wanted;
      const part = text.slice(start, end);
      const shaped: Part = { text: part, language: languageOf(part), level: levels?.[start] ?? 0, breakAfter };
      if (span.inline.divides) last = { ...shapeWord(shaped, span, setting), kind: 'separator' };
      else if (!isSpace(part.charCodeAt(0))) last = shapeWord(shaped, span, setting);
      else {
        // Every second piece is a space, and nearly all of a span are the same.
        if (!space || !isAgain(space, shaped, last)) {
          space = { part: shaped, before: last, piece: shapeSpace(shaped, span, last, setting) };
        }
        last = space.piece;
      }
      pieces.push(last);
      start = end;
    }
  }
  return pieces;
}

function pieceEnd(text: string, start: number, last: number, breaks: Breaks, levels: Levels | undefined): number {
  const space = isSpace(text.charCodeAt(start));
  let end = start + 1;
  while (
    end < last &&
    breaks[end] === undefined &&
    isSpace(text.charCodeAt(end)) === space &&
    levels?.[end] === levels?.[start]
  ) {
    end++;
  }
  return end;
}

/** Whether a code unit is a space, a line end or a tab. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09;
}

/** What is to become a piece. */
interface Part {
  readonly text: string;
  readonly language: string;
  readonly level: number;
  readonly breakAfter: BreakAfter;
}

function shapeWord({ text, language, level, breakAfter }: Part, { inline, style }: Span, setting: Setting): Piece {
  const shaped = setting.typesetter.shape(text, style, language, level % 2 === 1 ? 'rtl' : 'ltr');
  const runs = style.tracking === 0 || isUncased(text) ? shaped : shaped.map((run) => tracked(run, style.tracking));
  for (const { missing } of runs) if (missing !== undefined) setting.missing.add(missing, inline.pointer);
  setting.missingBold.add(runs, style);
  const width = widthOf(runs, style);
  return { kind: 'word', runs, width, style, level, breakAfter, inline: spoken(inline, language, setting) };
}

/** Letters of scripts without capitals, which are never spaced out: it would tear them apart, or from their marks. */
const UNCASED = /(?!\p{Cased})\p{L}/u;
/** Most headings are of these alone, and need not wait for a class of Unicode's to be compiled. */
const LATIN = /^[\0-\u02af\u2000-\u206f]*$/;

function isUncased(text: string): boolean {
  return !LATIN.test(text) && UNCASED.test(text);
}

/** A space is drawn by the face of the word before it and spoken in its language, so that both are one run. */
function shapeSpace(part: Part, { inline, style }: Span, before: Piece | undefined, setting: Setting): Piece {
  const { level, breakAfter } = part;
  const text = part.text === ' ' ? part.text : part.text.replace(/[\n\t]/gu, ' ');
  const beside = level % 2 === 1 ? before?.runs.at(0) : before?.runs.at(-1);
  const language = before?.inline.language ?? part.language;
  const shaped = setting.typesetter.shape(text, style, language, level % 2 === 1 ? 'rtl' : 'ltr', beside?.face);
  const runs = style.tracking === 0 ? shaped : shaped.map((run) => tracked(run, style.tracking));
  const width = widthOf(runs, style);
  return { kind: 'space', runs, width, style, level, breakAfter, inline: spoken(inline, language, setting) };
}

/** A space, and what it was shaped of and behind. */
interface Space {
  readonly part: Part;
  readonly before: Piece | undefined;
  readonly piece: Piece;
}

/** Whether a space of the same span would be shaped as one before it was. */
function isAgain(
  { part, before: first }: Space,
  { text, level, breakAfter }: Part,
  before: Piece | undefined,
): boolean {
  return (
    text === part.text &&
    level === part.level &&
    breakAfter === part.breakAfter &&
    before?.inline === first?.inline &&
    before?.runs.at(0)?.face === first?.runs.at(0)?.face &&
    before?.runs.at(-1)?.face === first?.runs.at(-1)?.face
  );
}

/** The run with its language where that is not the document's. */
function spoken(inline: Inline, language: string, setting: Setting): Inline {
  return language === (inline.language ?? setting.language) ? inline : { ...inline, language };
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
