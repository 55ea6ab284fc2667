import type { GlyphRun, Typesetter } from '../layout/typesetter.ts';
import type { TextStyle } from '../theme/theme.ts';
import { asWritten, inCapitals } from './capitals.ts';
import { openFace, type Face } from './face.ts';
import { loadHarfBuzz, type FeatureTag } from './harfbuzz.ts';
import { readVendored, vendoredFamilies, type FaceName } from './vendored.ts';

/** The real typesetter: HarfBuzz over the package's fonts. `face` gives the opened font of a laid-out item. */
export interface FontTypesetter extends Typesetter {
  face(id: string): Face;
}

const FIGURES: Readonly<Record<TextStyle['figures'], readonly FeatureTag[]>> = {
  oldstyle: ['onum', 'pnum'],
  lining: ['lnum', 'pnum'],
};

let shared: Promise<FontTypesetter> | undefined;

/** The typesetter of this process: faces and words stay open from one document to the next. */
export function loadTypesetter(): Promise<FontTypesetter> {
  shared ??= start();
  return shared;
}

async function start(): Promise<FontTypesetter> {
  const harfbuzz = await loadHarfBuzz();
  const faces = new Map<string, Face>();

  const open = (family: string, name: FaceName): Face => {
    const id = `${family}/${name}`;
    let face = faces.get(id);
    if (!face) {
      face = openFace(id, readVendored(family, name), harfbuzz);
      faces.set(id, face);
    }
    return face;
  };

  /** The family's own face, then the same cut of the others. */
  const chain = (style: TextStyle): readonly (() => Face)[] => {
    const name = faceName(style);
    const families = [style.family.pdf, ...vendoredFamilies.filter((family) => family !== style.family.pdf)];
    return families.map((family) => () => open(family, name));
  };

  return {
    face(id) {
      const face = faces.get(id);
      if (!face) throw new Error(`No face "${id}" was opened`);
      return face;
    },
    extent(style) {
      const { ascent, descent } = open(style.family.pdf, faceName(style)).metrics;
      return { ascent: ascent / 1000, descent: -descent / 1000 };
    },
    shape(text, style, language, direction) {
      const features = FIGURES[style.figures];
      const draw = (part: string, face: Face): GlyphRun => {
        const cased = style.caps === 'all' ? inCapitals(part, language) : asWritten(part);
        return face.shape(cased, features, language, direction);
      };
      const first = open(style.family.pdf, faceName(style));
      const whole = draw(text, first);
      if (whole.missing === undefined) return [whole];
      const runs = byCoverage(text, chain(style)).map(([part, face]) => draw(part, face));
      return direction === 'rtl' ? runs.toReversed() : runs;
    },
  };
}

/** Cuts a text where the face must change, so that each part is drawn by the first face of the chain that has its characters. */
function byCoverage(text: string, chain: readonly (() => Face)[]): readonly (readonly [string, Face])[] {
  const parts: (readonly [string, Face])[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const face = firstWith(segment, chain);
    const last = parts.at(-1);
    if (last && last[1] === face) parts[parts.length - 1] = [last[0] + segment, face];
    else parts.push([segment, face]);
  }
  return parts;
}

function firstWith(grapheme: string, chain: readonly (() => Face)[]): Face {
  let fallback: Face | undefined;
  for (const open of chain) {
    const face = open();
    fallback ??= face;
    if ([...grapheme].every((character) => face.has(character.codePointAt(0) ?? 0))) return face;
  }
  if (!fallback) throw new Error('No font to draw with');
  return fallback;
}

function faceName({ weight, italic }: TextStyle): FaceName {
  if (weight === 600) return italic ? 'SemiBoldItalic' : 'SemiBold';
  return italic ? 'Italic' : 'Regular';
}
