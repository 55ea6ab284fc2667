import { readFileSync } from 'node:fs';
import type { Cut, Family } from './family.ts';

/** The faces that a family of fonts/ may have. */
export type FaceName = 'Regular' | 'Italic' | 'SemiBold' | 'SemiBoldItalic' | 'Bold' | 'BoldItalic';

const all: readonly FaceName[] = ['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic'];
const bold: readonly FaceName[] = ['Regular', 'Italic', 'Bold', 'BoldItalic'];
const upright: readonly FaceName[] = ['Regular', 'SemiBold'];

/** The families that come with the package, by their folder in fonts/; what one lacks is looked for in the next. */
export const vendoredFamilies: ReadonlyMap<string, Family> = new Map([
  ['source-serif-4', family('Source Serif 4', 'source-serif-4', all)],
  ['source-sans-3', family('Source Sans 3', 'source-sans-3', all)],
  ['carlito', family('Carlito', 'carlito', bold)],
  ['noto-serif-hebrew', { ...family('Noto Serif Hebrew', 'noto-serif-hebrew', upright), script: /\p{scx=Hebrew}/u }],
  [
    'noto-naskh-arabic',
    { ...family('Noto Naskh Arabic', 'noto-naskh-arabic', upright, 1.15), script: /\p{scx=Arabic}/u },
  ],
]);

function family(name: string, folder: string, faces: readonly FaceName[], scale = 1): Family {
  return { name, cuts: faces.map((face) => cut(folder, face, scale)) };
}

function cut(folder: string, face: FaceName, scale: number): Cut {
  let bytes: Uint8Array | undefined;
  return {
    id: `${folder}/${face}`,
    weight: weightOf(face),
    italic: face.endsWith('Italic'),
    width: 5,
    index: 0,
    scale,
    read: () => (bytes ??= readVendored(folder, face)),
  };
}

function weightOf(face: FaceName): number {
  if (face.startsWith('SemiBold')) return 600;
  return face.startsWith('Bold') ? 700 : 400;
}

/** The bytes of a face in the package's own fonts/ folder: a part of the program, not of the user's files. */
export function readVendored(folder: string, face: FaceName): Uint8Array {
  return readFileSync(new URL(`../../fonts/${folder}/${face}.ttf`, import.meta.url));
}
