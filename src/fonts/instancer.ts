import { readFontFile } from './font-file.ts';
import { loadSubsetEngine, type Source } from './subset-engine.ts';
import type { Location } from './variations.ts';

/** Makes an ordinary font of one place among the axes of a variable one: the same bytes for the same place, or nothing of a damaged font. */
export type Instancer = (source: Source, location: Location) => Uint8Array | undefined;

const made = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/** The instancer, for those who bring variable fonts. */
export async function loadInstancer(): Promise<Instancer> {
  const engine = await loadSubsetEngine();
  return (source, location) => {
    const ofFile = made.get(source.bytes) ?? new Map<string, Uint8Array>();
    made.set(source.bytes, ofFile);
    const key = JSON.stringify([source.index, location]);
    const known = ofFile.get(key);
    if (known) return known;
    const instance = engine(source, (input, face, wasm) => {
      wasm.hb_subset_input_keep_everything(input);
      wasm.hb_subset_input_pin_all_axes_to_default(input, face);
      for (const [tag, value] of Object.entries(location)) {
        wasm.hb_subset_input_pin_axis_location(input, face, tagNumber(tag), value);
      }
    });
    if (!instance || !isWhole(instance)) return undefined;
    ofFile.set(key, instance);
    return instance;
  };
}

/** HarfBuzz leaves out a table that it cannot make, and says nothing. */
function isWhole(font: Uint8Array): boolean {
  try {
    return readFontFile(font).length === 1;
  } catch {
    return false;
  }
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}
