import { readFile } from 'node:fs/promises';

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
  hb_subset_input_keep_everything(input: number): void;
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number;
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** A font to be cut down, and which face of its file it is, in a collection. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly index: number;
}

/** Cuts a font down as asked: `ask` tells the engine what to keep. The bytes of the new font, or nothing for one that HarfBuzz refuses. */
export type SubsetEngine = (
  source: Source,
  ask: (input: number, face: number, wasm: SubsetExports) => void,
) => Uint8Array | undefined;

const READ_ONLY = 1;

let engine: Promise<SubsetEngine> | undefined;

/** HarfBuzz's own subsetter, started when the first font that needs it is in use. */
export function loadSubsetEngine(): Promise<SubsetEngine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<SubsetEngine> {
  const binary = await readFile(new URL('../../dist/wasm/harfbuzz-subset.wasm', import.meta.url));
  const { instance } = await WebAssembly.instantiate<SubsetExports>(binary, {});
  const wasm = instance.exports;
  wasm._initialize();
  return ({ bytes, index }, ask) => {
    const data = wasm.malloc(bytes.length);
    new Uint8Array(wasm.memory.buffer).set(bytes, data);
    const blob = wasm.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0);
    const face = wasm.hb_face_create(blob, index);
    const input = wasm.hb_subset_input_create_or_fail();
    ask(input, face, wasm);
    const cut = wasm.hb_subset_or_fail(face, input);
    const font = cut === 0 ? undefined : bytesOf(cut, wasm);
    wasm.hb_face_destroy(cut);
    wasm.hb_subset_input_destroy(input);
    wasm.hb_face_destroy(face);
    wasm.hb_blob_destroy(blob);
    wasm.free(data);
    return font;
  };
}

function bytesOf(face: number, wasm: SubsetExports): Uint8Array {
  const blob = wasm.hb_face_reference_blob(face);
  const start = wasm.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(wasm.memory.buffer, start, wasm.hb_blob_get_length(blob)).slice();
  wasm.hb_blob_destroy(blob);
  return bytes;
}
