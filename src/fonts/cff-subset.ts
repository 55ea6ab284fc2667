import { readTables } from './sfnt.ts';
import { loadSubsetEngine, type Source } from './subset-engine.ts';

/** What is cut from a font with PostScript outlines. */
export interface CffSubset extends Source {
  readonly glyphs: Iterable<number>;
  /** Whether glyphs keep their numbers, for fonts that have no other identifiers. */
  readonly numbered: boolean;
}

/** Cuts a font down to the glyphs asked for: the "CFF " table, or nothing for a font that HarfBuzz refuses. */
export type CffSubsetter = (subset: CffSubset) => Uint8Array | undefined;

const NO_HINTING = 1;
const RETAIN_GLYPH_NUMBERS = 2;

/** The subsetter for fonts with PostScript outlines. */
export async function loadCffSubsetter(): Promise<CffSubsetter> {
  const engine = await loadSubsetEngine();
  return ({ glyphs, numbered, ...source }) => {
    const font = engine(source, (input, _face, wasm) => {
      const set = wasm.hb_subset_input_glyph_set(input);
      for (const glyph of glyphs) wasm.hb_set_add(set, glyph);
      wasm.hb_subset_input_set_flags(input, numbered ? NO_HINTING | RETAIN_GLYPH_NUMBERS : NO_HINTING);
    });
    const table = font && readTables(font).get('CFF ');
    return table && font.subarray(table.byteOffset, table.byteOffset + table.byteLength);
  };
}
