import type { HarfBuzzExports } from './harfbuzz-exports.ts';
import { tagNumber, type Location } from './variations.ts';

/** An OpenType feature switched on, by its four-letter tag. */
export type FeatureTag = string;

/** What HarfBuzz is told, put where it can read it; each gives a pointer. */
export interface HarfBuzzArguments {
  /** To be freed by the caller. */
  bytes(bytes: Uint8Array): number;
  /** UTF-16, to be freed by the caller. */
  text(text: string): number;
  /** An hb_language_t for a BCP 47 tag; it stays. */
  language(tag: string): number;
  /** An array of hb_feature_t, each on for the whole text; it stays. */
  features(tags: readonly FeatureTag[]): number;
  /** An array of hb_variation_t, to be freed by the caller. */
  variations(location: Location): number;
}

const FEATURE_BYTES = 16;
const VARIATION_BYTES = 8;

/** The arguments for an instance of the engine. */
export function harfbuzzArguments(wasm: HarfBuzzExports): HarfBuzzArguments {
  const languages = new Map<string, number>();
  const featureLists = new Map<string, number>();

  const bytes = (given: Uint8Array): number => {
    const pointer = wasm.malloc(given.length);
    new Uint8Array(wasm.memory.buffer).set(given, pointer);
    return pointer;
  };

  return {
    bytes,
    text(text) {
      const pointer = wasm.malloc(text.length * 2 + 2);
      const units = new Uint16Array(wasm.memory.buffer, pointer, text.length);
      for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
      return pointer;
    },
    language(tag) {
      const known = languages.get(tag);
      if (known !== undefined) return known;
      const encoded = new TextEncoder().encode(tag);
      const text = bytes(encoded);
      const pointer = wasm.hb_language_from_string(text, encoded.length);
      wasm.free(text);
      languages.set(tag, pointer);
      return pointer;
    },
    features(tags) {
      const key = tags.join();
      const known = featureLists.get(key);
      if (known !== undefined) return known;
      const pointer = wasm.malloc(Math.max(1, tags.length) * FEATURE_BYTES);
      const words = new Uint32Array(wasm.memory.buffer, pointer, tags.length * 4);
      for (const [index, tag] of tags.entries()) words.set([tagNumber(tag), 1, 0, 0xffffffff], index * 4);
      featureLists.set(key, pointer);
      return pointer;
    },
    variations(location) {
      const axes = Object.entries(location);
      const pointer = wasm.malloc(axes.length * VARIATION_BYTES);
      const view = new DataView(wasm.memory.buffer, pointer);
      for (const [index, [tag, value]] of axes.entries()) {
        view.setUint32(index * VARIATION_BYTES, tagNumber(tag), true);
        view.setFloat32(index * VARIATION_BYTES + 4, value, true);
      }
      return pointer;
    },
  };
}
