import type { Inline } from '../../document/document.ts';
import type { TextStyle } from '../../theme/theme.ts';
import { tracked, widthOf } from './advances.ts';
import type { GlyphRun } from './glyph-run.ts';
import type { BreakAfter, Piece } from './piece.ts';
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
  // Taken from the three once, for there are many words, and objects of many shapes are slow to ask.
  readonly #tracking: number;
  readonly #ownLanguage: string;
  /** What shaped last, and what it is for: nearly always the same for all of a span. */
  #shape: Shaper;
  #language: string;
  #backwards = false;
  #last: Piece | undefined;
  /** The last space, what it says, and what stood before it. */
  #space: Piece | undefined;
  #text = '';
  #before: Piece | undefined;

  constructor(inline: Inline, style: TextStyle, setting: Setting) {
    this.#inline = inline;
    this.#style = style;
    this.#setting = setting;
    this.#tracking = style.tracking;
    this.#ownLanguage = inline.language ?? setting.language;
    this.#language = this.#ownLanguage;
    this.#shape = setting.typesetter.shaper(style, this.#language, 'ltr');
  }

  word(text: string, language: string, level: number, breakAfter: BreakAfter): Piece {
    const shaped = this.#shaperFor(language, level)(text);
    const runs = this.#tracking === 0 || isUncased(text) ? shaped : this.#tracked(shaped);
    for (const { missing } of runs) {
      if (missing !== undefined) this.#setting.missing.add(missing, this.#inline.pointer);
    }
    this.#setting.missingBold.add(runs, this.#style);
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
    const runs = this.#tracking === 0 ? shaped : this.#tracked(shaped);
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
    const backwards = level % 2 === 1;
    if (language !== this.#language || backwards !== this.#backwards) {
      this.#shape = this.#setting.typesetter.shaper(this.#style, language, backwards ? 'rtl' : 'ltr');
      this.#language = language;
      this.#backwards = backwards;
    }
    return this.#shape;
  }

  #tracked(runs: readonly GlyphRun[]): readonly GlyphRun[] {
    return runs.map((run) => tracked(run, this.#tracking));
  }

  #piece(
    kind: Piece['kind'],
    runs: readonly GlyphRun[],
    language: string,
    level: number,
    breakAfter: BreakAfter,
  ): Piece {
    const style = this.#style;
    const inline = language === this.#ownLanguage ? this.#inline : { ...this.#inline, language };
    return { kind, runs, width: widthOf(runs, style), style, level, breakAfter, inline };
  }
}

function isUncased(text: string): boolean {
  return !LATIN.test(text) && UNCASED.test(text);
}
