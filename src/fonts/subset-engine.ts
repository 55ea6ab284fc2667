import { readFileSync } from 'node:fs';

/** The functions of harfbuzz-subset.wasm in use, as in HarfBuzz's C interface; every number is a pointer, a size or a plain value. */
export interface SubsetExports {
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
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number;
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** A font file, and which of its faces is meant, in a collection. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly index: number;
}

/** What is to be made of a font: some of its glyphs, by flags of HarfBuzz. */
export interface SubsetOrder {
  readonly glyphs: Iterable<number>;
  readonly flags: number;
  /** Says more to the engine, where there is more to say. */
  readonly ask?: (input: number, face: number, wasm: SubsetExports) => void;
}

const READ_ONLY = 1;

let engine: SubsetExports | undefined;

/** HarfBuzz's own subsetter, started when the first font needs it; at once, since a face is opened in the middle of a line. */
function started(): SubsetExports {
  if (!engine) {
    const binary = readFileSync(new URL('../../dist/wasm/harfbuzz-subset.wasm', import.meta.url));
    engine = new WebAssembly.Instance<SubsetExports>(new WebAssembly.Module(binary), {}).exports;
    engine._initialize();
  }
  return engine;
}

/** Cuts a font down: the bytes of the new font, or nothing for one that HarfBuzz refuses, or that is too large for its memory. */
export function cutDown({ bytes, index }: Source, { glyphs, flags, ask }: SubsetOrder): Uint8Array | undefined {
  const wasm = started();
  const data = wasm.malloc(bytes.length);
  if (data === 0) return undefined;
  new Uint8Array(wasm.memory.buffer).set(bytes, data);
  const blob = wasm.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0);
  const face = wasm.hb_face_create(blob, index);
  const input = wasm.hb_subset_input_create_or_fail();
  const set = wasm.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) wasm.hb_set_add(set, glyph);
  wasm.hb_subset_input_set_flags(input, flags);
  ask?.(input, face, wasm);
  const cut = wasm.hb_subset_or_fail(face, input);
  const font = cut === 0 ? undefined : bytesOf(cut, wasm);
  wasm.hb_face_destroy(cut);
  wasm.hb_subset_input_destroy(input);
  wasm.hb_face_destroy(face);
  wasm.hb_blob_destroy(blob);
  wasm.free(data);
  return font;
}

function bytesOf(face: number, wasm: SubsetExports): Uint8Array {
  const blob = wasm.hb_face_reference_blob(face);
  const start = wasm.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(wasm.memory.buffer, start, wasm.hb_blob_get_length(blob)).slice();
  wasm.hb_blob_destroy(blob);
  return bytes;
}
