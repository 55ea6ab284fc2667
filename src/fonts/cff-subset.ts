import { reduced } from './reduced.ts';
import { readTables } from './sfnt.ts';
import { cutDown, type Source } from './subset-engine.ts';

/** What is cut from a font with PostScript outlines. */
export interface CffSubset extends Source {
  readonly glyphs: Iterable<number>;
  /** Whether glyphs keep their numbers, for fonts that have no other identifiers. */
  readonly numbered: boolean;
}

const NO_HINTING = 1;
const RETAIN_GLYPH_NUMBERS = 2;

/** What outlines are made of. With the rules of shaping, HarfBuzz would keep all that the glyphs could become. */
const NEEDED = /^(?:head|hhea|hmtx|maxp|CFF )$/;

/** Cuts a font down to the glyphs asked for: the "CFF " table, or nothing for a font that HarfBuzz refuses. */
export function cffSubset({ glyphs, numbered, ...source }: CffSubset): Uint8Array | undefined {
  const flags = numbered ? NO_HINTING | RETAIN_GLYPH_NUMBERS : NO_HINTING;
  const font = cutDown({ bytes: reduced(source, NEEDED), index: 0 }, { glyphs, flags });
  const table = font && readTables(font).get('CFF ');
  return table && font.subarray(table.byteOffset, table.byteOffset + table.byteLength);
}
