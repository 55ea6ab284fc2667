import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import { hanShapes } from '../../locale/han-shapes.ts';

/** Characters that no font has, gathered by the value they stand in, so that each value is named once. */
export interface MissingGlyphs {
  /** `pointer` is absent for what the program writes itself, such as the running foot, which repeats the name. */
  add(characters: Iterable<string>, pointer: string | undefined): void;
  /** One error for each value. */
  reportTo(report: Report): void;
}

/** More than these are not listed: a text in a script that no font has would fill the screen. */
const MOST_NAMED = 8;
/** After so many values it is plain that the résumé needs another font. */
const MOST_VALUES = 5;

/** Nothing yet, of a document in the language of a BCP 47 tag. */
export function gatherMissing(language: string): MissingGlyphs {
  const values = new Map<string | undefined, Set<string>>();
  return {
    add(characters, pointer) {
      const found = values.get(pointer) ?? new Set();
      for (const character of characters) found.add(character);
      values.set(pointer, found);
    },
    reportTo(report) {
      const told = [...values].filter(([pointer]) => pointer !== undefined || values.size === 1);
      for (const [pointer, found] of told.slice(0, MOST_VALUES)) report(missingGlyph([...found], language, pointer));
      const more = told.length - MOST_VALUES;
      if (more > 0) {
        const message = `no font has the characters of ${more} more ${more === 1 ? 'value' : 'values'}`;
        const all = told.flatMap(([, found]) => [...found]);
        report(diagnose('missing-glyph', message, { hint: hintFor(all, language) }));
      }
    },
  };
}

function missingGlyph(characters: readonly string[], language: string, pointer: string | undefined): Diagnostic {
  const named = characters.slice(0, MOST_NAMED).map((character) => `“${character}” (U+${hex(character)})`);
  const more = characters.length > MOST_NAMED ? ` and ${characters.length - MOST_NAMED} more` : '';
  const what = characters.length === 1 ? 'the character' : 'the characters';
  const hint = hintFor(characters, language);
  return diagnose('missing-glyph', `no font has ${what} ${named.join(', ')}${more}`, {
    hint,
    ...(pointer !== undefined && { pointer }),
  });
}

/** A free family for each script that the package has none for; Chinese characters have other shapes in each country. */
const families: readonly (readonly [script: RegExp, family: (language: string) => string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, () => 'Noto Sans JP'],
  [/\p{Script=Hangul}/u, () => 'Noto Sans KR'],
  [/\p{Script=Han}/u, (language) => `Noto Sans ${hanShapes(language) ?? 'SC'}`],
  [/\p{Script=Thai}/u, () => 'Noto Sans Thai'],
  [/\p{Script=Devanagari}/u, () => 'Noto Sans Devanagari'],
  [/\p{Script=Bengali}/u, () => 'Noto Sans Bengali'],
  [/\p{Script=Tamil}/u, () => 'Noto Sans Tamil'],
  [/\p{Emoji_Presentation}/u, () => 'Noto Emoji (black and white)'],
];

function hintFor(characters: readonly string[], language: string): string {
  const text = characters.join('');
  const family = families.find(([script]) => script.test(text))?.[1](language);
  const fonts = family === undefined ? 'fonts that have it' : `fonts that have it, such as ${family},`;
  return `give a folder of ${fonts} with --font-dir, or leave it out; the Word file is not affected`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
