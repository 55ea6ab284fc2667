import { readFileSync } from 'node:fs';

/** The faces that each family of fonts/ has. */
export type FaceName = 'Regular' | 'Italic' | 'SemiBold' | 'SemiBoldItalic';

/** The families that come with the package; what one lacks is looked for in the next. */
export const vendoredFamilies = ['source-serif-4', 'source-sans-3'] as const;

/** The bytes of a face in the package's own fonts/ folder: a part of the program, not of the user's files. */
export function readVendored(family: string, face: FaceName): Uint8Array {
  return readFileSync(new URL(`../../fonts/${family}/${face}.ttf`, import.meta.url));
}
