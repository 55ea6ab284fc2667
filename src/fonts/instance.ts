import { assemble } from './assemble.ts';
import { withCharstrings } from './cff.ts';
import { withFewOperands, withWidth } from './charstring.ts';
import { reduced } from './reduced.ts';
import { bytesOf, readTables } from './sfnt.ts';
import { cutDown, type Source } from './subset-engine.ts';
import { tagNumber, type Location } from './variations.ts';

/**
 * HarfBuzz's flags: no hints, glyphs keep their numbers, no subroutines, outlines may overlap, glyph 0 keeps its outline, and
 * "CFF2" becomes "CFF ".
 */
const FLAGS = 0x0001 | 0x0002 | 0x0004 | 0x0010 | 0x0040 | 0x4000;

/** What outlines and measures are made of. */
const NEEDED = /^(?:head|hhea|hmtx|maxp|post|OS\/2|glyf|loca|CFF2|fvar|avar|gvar|HVAR|MVAR)$/;

/** A larger font does not fit into that memory together with what is made of it. */
const MOST_BYTES = 40 * 1024 * 1024;

/** What is to be made of a variable font: some glyphs, at a place among its axes. */
export interface InstanceOrder {
  readonly location: Location;
  readonly glyphs: Iterable<number>;
  /** How far the text goes on behind a glyph there: HarfBuzz varies that of TrueType outlines only. */
  advance(glyph: number): number;
}

/**
 * An ordinary font of some glyphs of a variable one, which keep their numbers. Nothing for a font that is too large, or is
 * damaged where it is needed.
 */
export function instanceOf(source: Source, { location, glyphs, advance }: InstanceOrder): Uint8Array | undefined {
  const needed = reduced(source, NEEDED);
  if (needed.length > MOST_BYTES) return undefined;
  const font = cutDown(
    { bytes: needed, index: 0 },
    {
      glyphs,
      flags: FLAGS,
      ask(input, face, wasm) {
        wasm.hb_subset_input_pin_all_axes_to_default(input, face);
        for (const [tag, value] of Object.entries(location))
          wasm.hb_subset_input_pin_axis_location(input, face, tagNumber(tag), value);
      },
    },
  );
  return font && readable(font, advance);
}

/** What an ordinary font has: HarfBuzz leaves out a table that it cannot make, and outlines of the variable kind where it finds no axes. */
const ORDINARY = ['OS/2', 'head', 'hhea', 'hmtx', 'maxp', 'post'];

/** The font as every reader knows it, if it is whole. */
function readable(font: Uint8Array, advance: InstanceOrder['advance']): Uint8Array | undefined {
  const tables = readTables(font);
  const cff = tables.get('CFF ');
  if (![...ORDINARY, ...(cff ? [] : ['glyf', 'loca'])].every((tag) => tables.has(tag))) return undefined;
  if (!cff) return font;
  const others = [...tables].map(([tag, table]) => [tag, bytesOf(table)] as const);
  const table = withCharstrings(bytesOf(cff), (drawing, glyph) => withWidth(withFewOperands(drawing), advance(glyph)));
  return assemble(new Map([...others, ['CFF ', table]]));
}
