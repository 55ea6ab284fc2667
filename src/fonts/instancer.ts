import { loadSubsetEngine, type Source } from './subset-engine.ts';
import type { Location } from './variations.ts';

/** Makes an ordinary font of one place among the axes of a variable one; the same bytes for the same place. */
export type Instancer = (source: Source, location: Location) => Uint8Array;

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
    const font = engine(source, (input, face, wasm) => {
      wasm.hb_subset_input_keep_everything(input);
      wasm.hb_subset_input_pin_all_axes_to_default(input, face);
      for (const [tag, value] of Object.entries(location)) {
        wasm.hb_subset_input_pin_axis_location(input, face, tagNumber(tag), value);
      }
    });
    // A font that HarfBuzz refuses is drawn as it usually is.
    const instance = font ?? source.bytes;
    ofFile.set(key, instance);
    return instance;
  };
}

function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}
