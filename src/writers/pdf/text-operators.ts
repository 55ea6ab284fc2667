import type { GlyphRun } from '../../layout/shaping/glyph-run.ts';
import type { RuleItem, TextItem } from '../../layout/pages/page.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { GraphicsState } from './graphics-state.ts';
import { number } from './number.ts';

/**
 * The operators that draw a text item (ISO 32000-1, 9.4). pdfkit's pages have their origin at the top, so that the text matrix
 * turns the letters upright again.
 */
export function textOperators(item: TextItem, font: EmbeddedFont, state: GraphicsState): string {
  const { color, size, x, y, runs, reach } = item;
  const drawn = size * font.scale;
  const set = state.color(color) + state.font(font.name, drawn);
  const space = reach === undefined ? undefined : runs.at(-1);
  const shown = showOperators(space ? runs.slice(0, -1) : runs, drawn, font);
  const reaching = space && reach !== undefined ? reachingOperators(space, reach, size, font) : '';
  return `BT\n${set}1 0 0 -1 ${number(x)} ${number(y)} Tm\n${shown}${reaching}ET`;
}

/** A space as wide as asked, in points: the letters are stretched, and that is taken back (ISO 32000-1, 9.3.4). */
function reachingOperators(space: GlyphRun, reach: number, size: number, font: EmbeddedFont): string {
  const advance = space.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * size;
  return `${number((100 * reach) / advance)} Tz\n${showOperators([space], size * font.scale, font)}100 Tz\n`;
}

/** The operators that draw a rule. */
export function ruleOperators({ x, y, width, thickness, color }: RuleItem, state: GraphicsState): string {
  const set = state.color(color);
  return `${set}${number(x)} ${number(y - thickness / 2)} ${number(width)} ${number(thickness)} re f`;
}

/** The runs one after the other, each operator on a line; raised glyphs need one of their own. */
function showOperators(runs: readonly GlyphRun[], size: number, font: EmbeddedFont): string {
  let operators = '';
  let array = ''; // What stands inside the brackets; its last string is still open.
  let rise = 0;
  let drift = 0; // In thousandths of an em: how far the viewer's position is ahead of ours.
  for (const run of runs) {
    const rounded = Math.round(drift);
    const shown = font.show(run);
    let ahead = rounded;
    for (const part of shown.parts) {
      if (part.rise !== rise) {
        rise = part.rise;
        operators += `${arrayOperator(array)}${number(rise * size)} Ts\n`;
        array = '';
      }
      const back = ahead + part.back;
      if (array === '') array = back === 0 ? '(' : `${back}(`;
      else if (back !== 0) array += `)${back}(`;
      array += part.codes;
      ahead = 0;
    }
    drift += shown.drift - (rounded - ahead);
  }
  return operators + arrayOperator(array) + (rise === 0 ? '' : '0 Ts\n');
}

function arrayOperator(array: string): string {
  return array === '' ? '' : `[${array})] TJ\n`;
}
