import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../../src/document/document.ts';
import { fontLibrary } from '../../../src/fonts/library.ts';
import { loadTypesetter } from '../../../src/fonts/typesetter.ts';
import { setLine, type Fragment } from '../../../src/layout/lines/fragments.ts';
import { breakLines } from '../../../src/layout/lines/break-lines.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { gatherMissing } from '../../../src/layout/shaping/missing.ts';
import { gatherMissingBold } from '../../../src/layout/shaping/missing-bold.ts';
import type { Piece } from '../../../src/layout/shaping/piece.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import type { Setting } from '../../../src/layout/setting.ts';
import type { Typesetter } from '../../../src/layout/shaping/typesetter.ts';
import { classic } from '../../../src/theme/classic.ts';
import { fontFiles } from '../../fonts/files.ts';

const { body, heading } = classic.paragraphs;
let typesetter: Typesetter;

beforeAll(async () => {
  typesetter = await loadTypesetter(fontLibrary([fontFiles.thai, fontFiles.devanagari], () => {}));
});

/** Words that each have gone wrong somewhere: ligatures, marks, signs, joiners, points, reordered vowels, characters without a glyph. */
const WORDS = [
  'office C++ Straße x\u0302 naïve (a) 2019–2021 +971 50 .NET 42% “q” ⌘',
  'شركة الإمارات خفّضت نرم\u200cافزار (سلام) שָׁלוֹם ב-C++',
  'बच्चों कार्यकुशलता क्षि น้ำ ผู้มีประสบการณ์ 日本語 テック。 猫 🐱',
].flatMap((line) => line.split(' '));

function settingFor(direction: 'ltr' | 'rtl', language = direction === 'rtl' ? 'ar' : 'en'): Setting {
  return {
    theme: classic,
    typesetter,
    language,
    direction,
    measure: 200,
    missing: gatherMissing('en'),
    missingBold: gatherMissingBold(typesetter),
    lineBreaker: LineBreaker,
  };
}

/** What a piece says, in reading order. */
function said({ runs, level }: Piece): string {
  const texts = runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text));
  return (level % 2 === 1 ? texts.toReversed() : texts).join('');
}

/** The pieces of a text in reading order, those that run from right to left in angle brackets. */
function pieces(text: string, direction: 'ltr' | 'rtl'): string {
  return shapeContent([{ text }], body, settingFor(direction))
    .map((piece) => (piece.level % 2 === 1 ? `‹${said(piece)}›` : said(piece)))
    .join('|');
}

/** What stands on the line, from left to right. */
function line(content: Content, direction: 'ltr' | 'rtl'): string {
  const [first] = breakLines(shapeContent(content, body, settingFor(direction)), { measure: 10_000 });
  if (!first) return '';
  const fragments: readonly Fragment[] = setLine(first, 0, settingFor(direction));
  return fragments
    .filter(({ width }) => width > 0)
    .toSorted((a, b) => a.x - b.x)
    .map(({ runs }) => seenText(runs))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

describe('words of two directions', () => {
  it('each run their way', () => {
    expect(pieces('abc שלום', 'ltr')).toBe('abc| |‹שלום›');
    expect(pieces('שלום abc', 'rtl')).toBe('‹שלום›|‹ ›|abc');
  });

  it.each([
    ['names with signs', 'לשון C++ ותו', 'ותו C++ לשון'],
    ['names that begin with a sign', 'לשון .NET ותו', 'ותו .NET לשון'],
    ['telephone numbers', 'טלפון +971 50 123 ותו', 'ותו +971 50 123 טלפון'],
    ['mirrored brackets', 'אב (גד)', '(גד) אב'],
  ])('leave %s whole', (_name, text, expected) => {
    const letters = (all: string): string =>
      all.replace(/[\u0590-\u05ff]+/gu, (word) => [...word].toReversed().join(''));
    expect(letters(line([{ text }], 'rtl')).replace(/^\)(.*)\(/u, '($1)')).toBe(expected);
  });

  it('leave links and unbroken words whole, and let periods run with the paragraph', () => {
    const link: Content = [{ text: 'אב ' }, { text: '+1 (2) 3', href: 'tel:+123' }, { text: ' גד' }];
    expect(line(link, 'rtl')).toBe('דג +1 (2) 3 בא');
    expect(line([{ text: '2019 – 2021', unbroken: true }], 'rtl')).toBe('2021 – 2019');
  });
});

describe('values in a list', () => {
  const list = (...texts: readonly string[]): Content =>
    texts.map((text, index) => (/^[\s،:]+$/u.test(text) ? { text } : { text, pointer: `/${index}` }));

  // Brackets that run from right to left are drawn mirrored, but stay what they are.
  it.each([
    ['Latin words', ['Go', '، ', 'Rust!', '، ', 'Python (3)'], 'Python (3) ،Rust! ،Go'],
    ['behind a name', ['Web:', ' ', 'Go', '، ', 'C++', ' (Master)'], '(Master) C++ ،Go :Web'],
    ['in brackets', ['Go', ' (B2', '، ', 'reading)'], ')reading ،B2( Go'],
    ['some with words of both directions', ['אב Go', '، ', 'Rust', '، ', 'C גד'], 'דג C ،Rust ،Go בא'],
  ])('follow one another from right to left: %s', (_name, texts, expected) => {
    expect(line(list(...texts), 'rtl')).toBe(expected);
  });

  it('follow one another from left to right in a paragraph of that direction', () => {
    expect(line(list('אב', ', ', 'גד', ', ', 'Go'), 'ltr')).toBe('בא, דג, Go');
  });

  it('leave a paragraph of a single value as it is', () => {
    expect(
      line(
        [
          { text: 'Go אב ', pointer: '/a' },
          { text: 'גד', pointer: '/a' },
        ],
        'rtl',
      ),
    ).toBe('דג בא Go');
  });
});

describe('words of many scripts', () => {
  it('may end a line between Thai words, which no space divides', () => {
    expect(pieces('ผู้มีประสบการณ์', 'ltr').split('|')).toEqual(['ผู้', 'มี', 'ประสบการณ์']);
  });

  it('are in the language of their script where it is not the document’s', () => {
    const languages = (text: string, language: string): readonly (string | undefined)[] =>
      shapeContent([{ text }], body, settingFor('ltr', language))
        .filter(({ kind }) => kind === 'word')
        .map(({ inline }) => inline.language);
    expect(languages('word שלום नमस्ते สวัสดี', 'en')).toEqual([undefined, 'he', 'hi', 'th']);
    expect(languages('漢字', 'en')).toEqual(['zh', 'zh']);
    expect(languages('漢 かな', 'en')).toEqual(['ja', 'ja', 'ja']);
    expect(languages('漢 word', 'ja')).toEqual([undefined, undefined]);
    expect(languages('سلام', 'fa')).toEqual([undefined]);
  });

  it('give their face and language to the space behind them', () => {
    const shaped = shapeContent([{ text: 'one two ไทย ไทย two one' }], body, settingFor('ltr'));
    const looks = shaped.map(({ runs, inline }) => [runs[0]?.face, inline.language]);
    const spaces = shaped.flatMap(({ kind }, index) => (kind === 'space' ? [index] : []));
    expect(spaces.length).toBe(5);
    expect(new Set(looks.map(String)).size).toBe(2);
    for (const space of spaces) expect(looks[space]).toEqual(looks[space - 1]);
  });

  it('are spaced out only where letters stand apart', () => {
    const spaced = (text: string): number => {
      const style = { ...heading, caps: 'none' as const };
      const wide = (tracking: number): number =>
        shapeContent([{ text }], { ...style, tracking }, settingFor('ltr')).reduce((sum, { width }) => sum + width, 0);
      return Math.round((wide(0.1) - wide(0)) / style.size / 0.1);
    };
    expect(spaced('abc')).toBe(3);
    expect(spaced('x\u0302y')).toBe(2);
    for (const text of ['سلام', 'שלום', 'नमस्ते', 'ที่นี่']) expect(spaced(text)).toBe(0);
  });

  it('lose no character, repeat none and keep their order', () => {
    const word = fc.constantFrom(...WORDS);
    const inline = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
      mark: fc.constantFrom({}, { strong: true as const }, { unbroken: true as const }, { href: 'https://a.example/' }),
    });
    const content = fc.array(
      inline.map(({ text, mark }) => ({ text, ...mark })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(content, fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'), (runs, direction) => {
        const wanted = runs.map(({ text }) => text.normalize('NFC')).join('');
        const setting = settingFor(direction);
        const shaped = shapeContent(runs, body, setting);
        expect(shaped.map(said).join('')).toBe(wanted);
        const lines = breakLines(shaped, { measure: 60 }).flatMap((part) => part.pieces);
        expect(lines.map(said).join('')).toBe(wanted);
        const drawn = breakLines(shaped, { measure: 60 }).flatMap((part) => setLine(part, 0, setting));
        const letters = (all: string): string => [...all.replace(/\s/gu, '')].toSorted().join('');
        expect(letters(drawn.map((fragment) => seenText(fragment.runs)).join(''))).toBe(letters(wanted));
      }),
    );
  });
});
