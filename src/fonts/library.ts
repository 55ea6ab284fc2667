import { diagnose } from '../diagnostics/diagnose.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/visible.ts';
import type { Cut, Family } from './family.ts';
import { readFontFile, type FaceFacts, type FontFile } from './font-file.ts';
import { vendoredFamilies } from './vendored.ts';

/** The families of a user's own fonts, by name, so that the order in which their files were found does not matter. */
export type FontLibrary = readonly Family[];

/** The library of those who bring no fonts. */
export const noFonts: FontLibrary = [];

/** The families in font files; a file that cannot be used is reported and left out. */
export function fontLibrary(files: readonly FontFile[], report: Report): FontLibrary {
  if (files.length === 0) return noFonts;
  const families = new Map<string, Map<string, Cut>>();
  for (const { name, bytes } of inOrder(files, (file) => file.name)) {
    for (const face of facesOf(name, bytes, report)) {
      const { family, ...facts } = face;
      const cuts = families.get(family) ?? new Map<string, Cut>();
      const id = idOf(face);
      const known = cuts.get(id);
      // A file of its own needs no work, which a place in a variable font does.
      if (!known || (known.location && !facts.location)) cuts.set(id, { ...facts, id, read: () => bytes });
      families.set(family, cuts);
    }
  }
  const all = [...families].map(([name, cuts]): Family => ({ name, cuts: [...cuts.values()] }));
  return inOrder(all, ({ name }) => name);
}

/** The family that a user names, among those that come with the package and their own, with its key in a theme. */
export function chosenFamily(name: string, library: FontLibrary): { key: string; name: string } | undefined {
  const wanted = name.toLowerCase();
  for (const [key, family] of vendoredFamilies) {
    if (family.name.toLowerCase() === wanted) return { key, name: family.name };
  }
  const own = library.find((family) => family.name.toLowerCase() === wanted);
  return own && { key: own.name, name: own.name };
}

/** The names of all families that a user may choose from. */
export function familyNames(library: FontLibrary): readonly string[] {
  return [...[...vendoredFamilies.values()].map(({ name }) => name), ...library.map(({ name }) => name)];
}

function facesOf(name: string, bytes: Uint8Array, report: Report): readonly FaceFacts[] {
  try {
    return readFontFile(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(diagnose('unusable-font', `the font file "${visible(name)}" is left out: ${reason}`));
    return [];
  }
}

function idOf({ family, weight, italic, width }: FaceFacts): string {
  return `${family}/${weight}${italic ? ' italic' : ''}${width === 5 ? '' : ` width ${width}`}`;
}

function inOrder<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
