import type { GlyphRun } from '../../layout/shaping/glyph-run.ts';
import type { RuleItem, TextItem } from '../../layout/pages/page.ts';
import { latin1, type ContentStream } from './content-stream.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { GraphicsState } from './graphics-state.ts';
import { number } from './number.ts';

const BEGIN_TEXT = latin1('BT\n');
const UPRIGHT = latin1('1 0 0 -1 ');
const SPACE = latin1(' ');
const MATRIX = latin1(' Tm\n');
const STRETCH = latin1(' Tz\n');
const UNSTRETCHED = latin1('100 Tz\n');
const END_TEXT = latin1('ET\n');
const BEGIN_ARRAY = latin1('[');
const BEGIN_STRING = latin1('(');
const END_STRING = latin1(')');
const END_ARRAY = latin1(')] TJ\n');
const RISE = latin1(' Ts\n');

/**
 * Draws a text item (ISO 32000-1, 9.4). pdfkit's pages have their origin at the top, so that the text matrix turns the letters
 * upright again.
 */
export function drawText(item: TextItem, font: EmbeddedFont, state: GraphicsState, content: ContentStream): void {
  const { color, size, x, y, runs, reach } = item;
  const drawn = size * font.scale;
  content.bytes(BEGIN_TEXT).bytes(state.color(color)).bytes(state.font(font.name, drawn));
  content.bytes(UPRIGHT).number(x).bytes(SPACE).number(y).bytes(MATRIX);
  const space = reach === undefined ? undefined : runs.at(-1);
  if (space && reach !== undefined) {
    show(runs.slice(0, -1), drawn, font, content);
    reachOut(space, reach, size, font, content);
  } else {
    show(runs, drawn, font, content);
  }
  content.bytes(END_TEXT);
}

/** A space as wide as asked, in points: the letters are stretched, and that is taken back (ISO 32000-1, 9.3.4). */
function reachOut(space: GlyphRun, reach: number, size: number, font: EmbeddedFont, content: ContentStream): void {
  const advance = space.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * size;
  content.number((100 * reach) / advance).bytes(STRETCH);
  show([space], size * font.scale, font, content);
  content.bytes(UNSTRETCHED);
}

/** Draws a rule. */
export function drawRule(
  { x, y, width, thickness, color }: RuleItem,
  state: GraphicsState,
  content: ContentStream,
): void {
  content.bytes(state.color(color));
  content.text(`${number(x)} ${number(y - thickness / 2)} ${number(width)} ${number(thickness)} re f\n`);
}

/** Shows runs one after the other, each operator on a line; raised glyphs need one of their own. */
function show(runs: readonly GlyphRun[], size: number, font: EmbeddedFont, content: ContentStream): void {
  let isOpen = false; // Whether an array has begun; its last string is still open.
  let rise = 0;
  let drift = 0; // In thousandths of an em: how far the viewer's position is ahead of ours.
  for (const run of runs) {
    const rounded = Math.round(drift);
    const shown = font.show(run);
    let ahead = rounded;
    for (const part of shown.parts) {
      if (part.rise !== rise) {
        rise = part.rise;
        if (isOpen) content.bytes(END_ARRAY);
        content.number(rise * size).bytes(RISE);
        isOpen = false;
      }
      const back = ahead + part.back;
      if (!isOpen) content.bytes(BEGIN_ARRAY);
      else if (back !== 0) content.bytes(END_STRING);
      if (back !== 0) content.number(back);
      if (!isOpen || back !== 0) content.bytes(BEGIN_STRING);
      isOpen = true;
      content.bytes(part.codes);
      ahead = 0;
    }
    drift += shown.drift - (rounded - ahead);
  }
  if (isOpen) content.bytes(END_ARRAY);
  if (rise !== 0) content.text('0 Ts\n');
}
