import { compileEngine } from './engine.ts';
import { type FeatureTag, harfbuzzArguments } from './harfbuzz-arguments.ts';
import type { HarfBuzzExports } from './harfbuzz-exports.ts';
import type { Location } from './variations.ts';

/** What shaping gives for one glyph: font units, and the index of the first UTF-16 unit of its cluster. */
export interface ShapedGlyph {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A font file opened for shaping. */
export interface HarfBuzzFont {
  readonly unitsPerEm: number;
  /** Whether the font maps the code point to a glyph of its own. */
  has(codePoint: number): boolean;
  /** How far the text goes on behind a glyph, in font units. */
  advance(glyph: number): number;
  /** Glyphs in visual order. */
  shape(
    text: string,
    features: readonly FeatureTag[],
    language: string,
    direction: 'ltr' | 'rtl',
  ): readonly ShapedGlyph[];
}

/** The shaping engine, one instance of the WebAssembly module. */
export interface HarfBuzz {
  /**
   * Opens a font file, or one face of a collection; a variable font at a place among its axes. The file is kept in the engine's
   * memory while the font is in use.
   */
  open(bytes: Uint8Array, index?: number, location?: Location): HarfBuzzFont;
}

/** A font file in the engine's memory, once for all its faces. */
interface FileInMemory {
  readonly data: number;
  readonly blob: number;
  /** How many fonts are open of it; it goes with the last one. */
  fonts: number;
}

const READ_ONLY = 1;
/** HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS: a mark is a cluster of its own, so that it keeps its own text. */
const MARKS_APART = 1;
const DIRECTION = { ltr: 4, rtl: 5 } as const;
/** Size of hb_glyph_info_t, hb_glyph_position_t and of their fields, in 32-bit words. */
const WORDS = 5;

let instance: Promise<HarfBuzz> | undefined;

/** The engine, started once per process. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  instance ??= start();
  return instance;
}

async function start(): Promise<HarfBuzz> {
  const module = await compileEngine();
  const fail = (): never => {
    throw new Error('HarfBuzz gave up');
  };
  const grow = (size: number): number => {
    const { memory } = wasm;
    const missing = (size >>> 0) - memory.buffer.byteLength;
    return missing <= 0 || memory.grow(Math.ceil((missing * 1.2) / 65536)) >= 0 ? 1 : 0;
  };
  const nothing = (): number => 0;
  const started = await WebAssembly.instantiate<HarfBuzzExports>(module, {
    wasi_snapshot_preview1: { proc_exit: fail },
    env: {
      _abort_js: fail,
      _emscripten_runtime_keepalive_clear: nothing,
      _setitimer_js: nothing,
      emscripten_resize_heap: grow,
    },
  });
  const wasm = started.exports;
  wasm.__wasm_call_ctors();
  return engine(wasm);
}

function engine(wasm: HarfBuzzExports): HarfBuzz {
  const buffer = wasm.hb_buffer_create();
  wasm.hb_buffer_set_cluster_level(buffer, MARKS_APART);
  const files = new WeakMap<Uint8Array, FileInMemory>();
  // A file's bytes are not held here: they lead to their fonts, which would never be forgotten.
  const forgotten = new FinalizationRegistry<readonly [font: number, file: FileInMemory]>(([font, file]) => {
    wasm.hb_font_destroy(font);
    if (--file.fonts > 0) return;
    wasm.hb_blob_destroy(file.blob);
    wasm.free(file.data);
  });
  const scratch = wasm.malloc(4);
  const told = harfbuzzArguments(wasm);

  const fileOf = (bytes: Uint8Array): FileInMemory => {
    const known = files.get(bytes);
    if (known && known.fonts > 0) return known;
    const data = told.bytes(bytes);
    const file = { data, blob: wasm.hb_blob_create(data, bytes.length, READ_ONLY, 0, 0), fonts: 0 };
    files.set(bytes, file);
    return file;
  };

  const vary = (font: number, location: Location): void => {
    const count = Object.keys(location).length;
    if (count === 0) return;
    const pointer = told.variations(location);
    wasm.hb_font_set_variations(font, pointer, count);
    wasm.free(pointer);
  };

  const readGlyphs = (): readonly ShapedGlyph[] => {
    const length = wasm.hb_buffer_get_length(buffer);
    const infos = new Uint32Array(wasm.memory.buffer, wasm.hb_buffer_get_glyph_infos(buffer, 0), length * WORDS);
    const places = new Int32Array(wasm.memory.buffer, wasm.hb_buffer_get_glyph_positions(buffer, 0), length * WORDS);
    const glyphs: ShapedGlyph[] = [];
    for (let at = 0; at < length * WORDS; at += WORDS) {
      glyphs.push({
        id: infos[at] ?? 0,
        cluster: infos[at + 2] ?? 0,
        advance: places[at] ?? 0,
        dx: places[at + 2] ?? 0,
        dy: places[at + 3] ?? 0,
      });
    }
    return glyphs;
  };

  return {
    open(bytes, index = 0, location = {}) {
      const file = fileOf(bytes);
      file.fonts++;
      const face = wasm.hb_face_create(file.blob, index);
      const font = wasm.hb_font_create(face);
      vary(font, location);
      const unitsPerEm = wasm.hb_face_get_upem(face);
      // The font holds on to its face.
      wasm.hb_face_destroy(face);
      const opened: HarfBuzzFont = {
        unitsPerEm,
        has: (codePoint) => wasm.hb_font_get_nominal_glyph(font, codePoint, scratch) !== 0,
        advance: (glyph) => wasm.hb_font_get_glyph_h_advance(font, glyph),
        shape(text, features, language, direction) {
          const pointer = told.text(text);
          wasm.hb_buffer_clear_contents(buffer);
          wasm.hb_buffer_add_utf16(buffer, pointer, text.length, 0, text.length);
          wasm.hb_buffer_set_direction(buffer, DIRECTION[direction]);
          wasm.hb_buffer_set_language(buffer, told.language(language));
          wasm.hb_buffer_guess_segment_properties(buffer);
          wasm.hb_shape(font, buffer, told.features(features), features.length);
          wasm.free(pointer);
          return readGlyphs();
        },
      };
      forgotten.register(opened, [font, file]);
      return opened;
    },
  };
}
