import type { Inline } from '../../document/document.ts';
import type { TextStyle } from '../../theme/theme.ts';
import { tracked, widthOf } from './advances.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { BreakAfter, Piece } from './pieces.ts';
import type { Setting } from '../setting.ts';
import type { Shaper } from './typesetter.ts';

/** Letters of scripts without capitals, which are never spaced out: it would tear them apart, or from their marks. */
const UNCASED = /(?!\p{Cased})\p{L}/u;
/** Most headings are of these alone, and need not wait for a class of Unicode's to be compiled. */
const LATIN = /^[\0-\u02af\u2000-\u206f]*$/;

/** Makes pieces of the words and spaces of one run of a paragraph, given in the order of the text. */
export class SpanShaper {
  readonly #inline: Inline;
  readonly #style: TextStyle;
  readonly #setting: Setting;
  /** What shaped last, and what it is for: nearly always the same for all of a span. */
  #shaper: Shaper | undefined;
  #language = '';
  #direction: 'ltr' | 'rtl' = 'ltr';
  #last: Piece | undefined;
  /** The last space, what it says, and what stood before it. */
  #space: Piece | undefined;
  #text = '';
  #before: Piece | undefined;

  constructor(inline: Inline, style: TextStyle, setting: Setting) {
    this.#inline = inline;
    this.#style = style;
    this.#setting = setting;
  }

  word(text: string, language: string, level: number, breakAfter: BreakAfter): Piece {
    const style = this.#style;
    const shaped = this.#shaperFor(language, level)(text);
    const runs = style.tracking === 0 || isUncased(text) ? shaped : shaped.map((run) => tracked(run, style.tracking));
    for (const { missing } of runs) {
      if (missing !== undefined) this.#setting.missing.add(missing, this.#inline.pointer);
    }
    this.#setting.missingBold.add(runs, style);
    return (this.#last = this.#piece('word', runs, language, level, breakAfter));
  }

  /** A space is drawn by the face of the word before it and spoken in its language, so that both are one run. */
  space(text: string, language: string, level: number, breakAfter: BreakAfter): Piece {
    // Every second piece is a space, and nearly all of a span are the same.
    const again = this.#space;
    if (again && text === this.#text && level === again.level && breakAfter === again.breakAfter && this.#goesOn()) {
      return (this.#last = again);
    }
    const before = this.#last;
    const spoken = before?.inline.language ?? language;
    const beside = level % 2 === 1 ? before?.runs.at(0) : before?.runs.at(-1);
    const shaped = this.#shaperFor(spoken, level)(text.replace(/[\n\t]/gu, ' '), beside?.face);
    const { tracking } = this.#style;
    const runs = tracking === 0 ? shaped : shaped.map((run) => tracked(run, tracking));
    this.#text = text;
    this.#before = before;
    return (this.#space = this.#last = this.#piece('space', runs, spoken, level, breakAfter));
  }

  /** Whether what stands before a space is like what stood before the last one. */
  #goesOn(): boolean {
    const [last, before] = [this.#last, this.#before];
    return (
      last?.inline === before?.inline &&
      last?.runs.at(0)?.face === before?.runs.at(0)?.face &&
      last?.runs.at(-1)?.face === before?.runs.at(-1)?.face
    );
  }

  #shaperFor(language: string, level: number): Shaper {
    const direction = level % 2 === 1 ? 'rtl' : 'ltr';
    if (!this.#shaper || language !== this.#language || direction !== this.#direction) {
      this.#shaper = this.#setting.typesetter.shaper(this.#style, language, direction);
      this.#language = language;
      this.#direction = direction;
    }
    return this.#shaper;
  }

  #piece(
    kind: Piece['kind'],
    runs: readonly GlyphRun[],
    language: string,
    level: number,
    breakAfter: BreakAfter,
  ): Piece {
    const inline = this.#inline;
    const isOwn = language === (inline.language ?? this.#setting.language);
    const style = this.#style;
    const spoken = isOwn ? inline : { ...inline, language };
    return { kind, runs, width: widthOf(runs, style), style, level, breakAfter, inline: spoken };
  }
}

function isUncased(text: string): boolean {
  return !LATIN.test(text) && UNCASED.test(text);
}
