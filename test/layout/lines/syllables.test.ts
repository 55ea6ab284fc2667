import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/document/document.ts';
import { setLine } from '../../../src/layout/lines/fragments.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { hyphenatorFor, type Hyphenator } from '../../../src/layout/breaks/hyphenator.ts';
import { breakLines, type TextLine } from '../../../src/layout/lines/break-lines.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import type { Setting } from '../../../src/layout/setting.ts';
import { joinSyllables, syllables } from '../../../src/layout/lines/syllables.ts';
import { classic } from '../../../src/theme/classic.ts';
import { documentOf } from '../../document-of.ts';
import { setting as plain } from '../setting.ts';

const hyphenating = { ...classic, hyphenation: 'auto' as const };

async function hyphenator(language: string): Promise<Hyphenator | undefined> {
  return hyphenatorFor(documentOf([], { language }), hyphenating);
}

const setting: Setting = { ...plain, theme: hyphenating };

/** Lines of so many characters. */
function set(content: Content, characters: number, divide: Hyphenator): readonly TextLine[] {
  const measure = characters * 5;
  const pieces = syllables(shapeContent(content, classic.paragraphs.body, setting), measure, divide, setting);
  return joinSyllables(breakLines(pieces, { measure }), setting);
}

const read = (line: TextLine): string => seenText(setLine(line, 0, setting).flatMap(({ runs }) => runs));

describe('a hyphenator', () => {
  it.each([
    ['en', 'hyphenation', 'hyphen|ation'],
    ['en-GB', 'photography', 'pho|to|graphy'],
    ['en_GB', 'photography', 'pho|to|graphy'],
    ['no', 'programvare', 'pro|gram|vare'],
    ['de', 'Softwareentwicklung', 'Soft|ware|ent|wick|lung'],
    ['de-AT', 'Zusammenarbeit', 'Zusam|men|ar|beit'],
    ['fr', 'développement', 'déve|lop|pe|ment'],
    ['es', 'desarrollador', 'desa|rro|lla|dor'],
    ['it', 'programmatore', 'pro|gram|ma|tore'],
    ['nl', 'ontwikkelaar', 'ont|wik|ke|laar'],
    ['pt', 'desenvolvimento', 'desen|vol|vi|mento'],
    ['pl', 'programowanie', 'pro|gra|mo|wa|nie'],
    ['sv', 'programvara', 'pro|gram|vara'],
    ['da', 'programmering', 'pro|gram|me|ring'],
    ['nb', 'programvare', 'pro|gram|vare'],
  ])('knows the rules of %s', async (language, word, wanted) => {
    const offsets = [0, ...((await hyphenator(language))?.(word) ?? []), word.length];
    expect(
      offsets
        .slice(1)
        .map((end, index) => word.slice(offsets[index], end))
        .join('|'),
    ).toBe(wanted);
  });

  it('is there for those languages alone, and where it is asked for', async () => {
    expect(await hyphenator('ja')).toBeUndefined();
    expect(await hyphenatorFor(documentOf([]), classic)).toBeUndefined();
  });
});

describe('a paragraph in syllables', () => {
  const inThrees: Hyphenator = (word) =>
    Array.from({ length: Math.max(0, Math.floor(word.length / 3) - 1) }, (_, index) => 3 * (index + 1));

  it('divides a word where the line would be much too short, with a soft hyphen for its readers', () => {
    const lines = set([{ text: 'a extraordinary thing' }], 10, inThrees);
    expect(lines.map(read)).toEqual(['a extrao\u00ad', 'rdinary ', 'thing ']);
  });

  it('keeps names, code, links and words with figures or signs in them whole', () => {
    const whole: Content = [
      { text: 'extraordinary ', unbroken: true },
      { text: 'extraordinary ', code: true },
      { text: 'extraordinary', href: 'https://example.com/' },
      { text: ' extra8ordinary extra.ordinary' },
    ];
    expect(set(whole, 15, inThrees).map(read).join('')).not.toContain('\u00ad');
  });

  it('says the same without its soft hyphens, and fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zéü“”(),.]{1,20}$/), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 6, max: 60 }),
        (words, characters) => {
          const lines = set([{ text: words.join(' ') }], characters, inThrees);
          expect(lines.map(read).join('').replaceAll('\u00ad', '').replaceAll(' ', '')).toBe(words.join(''));
          for (const { pieces } of lines) {
            const visible = pieces.slice(0, pieces.findLastIndex(({ kind }) => kind === 'word') + 1);
            expect(visible.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(characters * 5 + 0.01);
          }
        },
      ),
    );
  });
});
