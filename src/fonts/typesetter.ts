import type { Typesetter } from '../layout/shaping/typesetter.ts';
import type { TextStyle } from '../theme/theme.ts';
import { byCoverage } from './coverage.ts';
import { openFace, type Face, type Manner } from './face.ts';
import { hasBold, nearestCut, type Cut, type Family } from './family.ts';
import { forLanguage } from './for-language.ts';
import type { FeatureTag } from './harfbuzz-arguments.ts';
import { loadHarfBuzz, type HarfBuzz } from './harfbuzz.ts';
import { noFonts, type FontLibrary } from './library.ts';
import { alikeFirst } from './alike-first.ts';
import { vendoredFamilies } from './vendored.ts';

/** The real typesetter: HarfBuzz over the package's fonts and the user's own. `face` gives the opened font of a laid-out item. */
export interface FontTypesetter extends Typesetter {
  face(id: string): Face;
}

const FIGURES: Readonly<Record<TextStyle['figures'], readonly FeatureTag[]>> = {
  oldstyle: ['onum', 'pnum'],
  lining: ['lnum', 'pnum'],
};

/** A space of a font of signs, such as emoji, is as wide as they are, in em: among words it would be a gap. */
const WIDEST_SPACE = 0.6;

const typesetters = new WeakMap<FontLibrary, Promise<FontTypesetter>>();
/** Opened faces by file and name: they and their words stay open from one document to the next. */
const opened = new WeakMap<Uint8Array, Map<string, Face>>();

/** A style as it is drawn with: its own family's face, and what it asks of shaping. */
interface StyleInUse {
  readonly first: Face;
  readonly manner: Manner;
}

/** The typesetter over the package's families and the given ones; the same one for the same library. */
export function loadTypesetter(library: FontLibrary = noFonts): Promise<FontTypesetter> {
  let typesetter = typesetters.get(library);
  if (!typesetter) {
    typesetter = start(library);
    typesetters.set(library, typesetter);
  }
  return typesetter;
}

async function start(library: FontLibrary): Promise<FontTypesetter> {
  const harfbuzz = await loadHarfBuzz();
  const families = new Map<string, Family>(library.map((family) => [family.name, family]));
  for (const [key, family] of vendoredFamilies) families.set(key, family);
  const faces = new Map<string, Face>();
  const withoutBold = new Map<string, string>();
  for (const family of library) {
    if (!hasBold(family)) for (const { id } of family.cuts) withoutBold.set(id, family.name);
  }

  const open = (cut: Cut): Face => {
    let face = faces.get(cut.id);
    if (!face) {
      face = faceOf(cut, harfbuzz);
      faces.set(cut.id, face);
    }
    return face;
  };

  const styles = new WeakMap<TextStyle, StyleInUse>();
  const inUse = (style: TextStyle): StyleInUse => {
    let used = styles.get(style);
    if (!used) {
      const family = families.get(style.family.pdf);
      const cut = family && nearestCut(family, style.weight, style.italic);
      if (!cut) throw new Error(`There is no font family "${style.family.pdf}"`);
      used = { first: open(cut), manner: mannerOf(style) };
      styles.set(style, used);
    }
    return used;
  };

  const orders = new Map<string, readonly Family[]>();
  const orderFor = (language: string, beside: string): readonly Family[] => {
    const key = `${language} ${beside}`;
    const own = (): readonly Family[] => forLanguage(alikeFirst(library, beside), language);
    const order = orders.get(key) ?? [...vendoredFamilies.values(), ...own()];
    orders.set(key, order);
    return order;
  };

  /** The face of the style's own family, then the nearest of the package's families and of the given ones; each is opened when the ones before it do not do. */
  const chain = (style: TextStyle, text: string, language: string): Iterable<Face> => ({
    *[Symbol.iterator]() {
      yield inUse(style).first;
      for (const family of orderFor(language, style.family.pdf)) {
        const cut = nearestCut(family, style.weight, style.italic);
        if (cut && (family.script?.test(text) ?? true)) yield open(cut);
      }
    },
  });

  return {
    face(id) {
      const face = faces.get(id);
      if (!face) throw new Error(`No face "${id}" was opened`);
      return face;
    },
    familyWithoutBold: (face) => withoutBold.get(face),
    extent(style) {
      const { metrics, scale } = inUse(style).first;
      return { ascent: (metrics.ascent / 1000) * scale, descent: (-metrics.descent / 1000) * scale };
    },
    shaper(style, language, direction) {
      const { first, manner } = inUse(style);
      const shape = first.shaper(manner, language, direction);
      return (text, beside) => {
        const other = beside === undefined || beside === first.id ? undefined : faces.get(beside);
        const whole = other ? other.shaper(manner, language, direction)(text) : shape(text);
        const isTooWide = other !== undefined && whole[0].width > WIDEST_SPACE * text.length;
        if (whole[0].missing === undefined && !isTooWide) return whole;
        const runs = byCoverage(text, chain(style, text, language)).flatMap(([part, face]) =>
          face.shaper(manner, language, direction)(part),
        );
        return direction === 'rtl' ? runs.toReversed() : runs;
      };
    },
  };
}

function mannerOf({ caps, figures }: TextStyle): Manner {
  const features = caps === 'small' ? [...FIGURES[figures], 'smcp'] : FIGURES[figures];
  return { features, capitals: caps === 'all', key: [caps, ...features].join() };
}

function faceOf(cut: Cut, harfbuzz: HarfBuzz): Face {
  const bytes = cut.read();
  const ofFile = opened.get(bytes) ?? new Map<string, Face>();
  opened.set(bytes, ofFile);
  const face = ofFile.get(cut.id) ?? openFace(cut, harfbuzz);
  ofFile.set(cut.id, face);
  return face;
}
