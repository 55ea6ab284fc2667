import { readFile } from 'node:fs/promises';
import { readTables } from './sfnt.ts';

/** The functions of harfbuzz-subset.wasm in use, as in HarfBuzz's C interface; every number is a pointer, a size or a plain value. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  _initialize(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_face_destroy(face: number): void;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_destroy(input: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** What is cut from a font with PostScript outlines. */
export interface CffSubset {
  readonly bytes: Uint8Array;
  /** Which face of the file it is, in a collection. */
  readonly index: number;
  readonly glyphs: Iterable<number>;
  /** Whether glyphs keep their numbers, for fonts that have no other identifiers. */
  readonly numbered: boolean;
}

/** Cuts a font down to the glyphs asked for: the "CFF " table, or nothing for a font that HarfBuzz refuses. */
export type CffSubsetter = (subset: CffSubset) => Uint8Array | undefined;

const READ_ONLY = 1;
const NO_HINTING = 1;
const RETAIN_GLYPH_NUMBERS = 2;

let subsetter: Promise<CffSubsetter> | undefined;

/** The subsetter, started when the first such font is to be embedded. */
export function loadCffSubsetter(): Promise<CffSubsetter> {
  subsetter ??= start();
  return subsetter;
}

async function start(): Promise<CffSubsetter> {
  const binary = await readFile(new URL('../../dist/wasm/harfbuzz-subset.wasm', import.meta.url));
  const { instance } = await WebAssembly.instantiate<Exports>(binary, {});
  const wasm = instance.exports;
  wasm._initialize();
  return ({ bytes, index, glyphs, numbered }) => {
    const data = wasm.malloc(bytes.length);
    new Uint8Array(wasm.memory.buffer).set(bytes, data);
    const blob = wasm.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0);
    const face = wasm.hb_face_create(blob, index);
    const input = wasm.hb_subset_input_create_or_fail();
    const set = wasm.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) wasm.hb_set_add(set, glyph);
    wasm.hb_subset_input_set_flags(input, numbered ? NO_HINTING | RETAIN_GLYPH_NUMBERS : NO_HINTING);
    const cut = wasm.hb_subset_or_fail(face, input);
    const table = cut === 0 ? undefined : cffOf(cut, wasm);
    wasm.hb_face_destroy(cut);
    wasm.hb_subset_input_destroy(input);
    wasm.hb_face_destroy(face);
    wasm.hb_blob_destroy(blob);
    wasm.free(data);
    return table;
  };
}

function cffOf(face: number, wasm: Exports): Uint8Array | undefined {
  const blob = wasm.hb_face_reference_blob(face);
  const start = wasm.hb_blob_get_data(blob, 0);
  const font = new Uint8Array(wasm.memory.buffer, start, wasm.hb_blob_get_length(blob)).slice();
  wasm.hb_blob_destroy(blob);
  const table = readTables(font).get('CFF ');
  return table && font.subarray(table.byteOffset, table.byteOffset + table.byteLength);
}
