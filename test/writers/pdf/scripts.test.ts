import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Document } from '../../../src/document/document.ts';
import type { FontFile } from '../../../src/fonts/font-file.ts';
import { fontLibrary } from '../../../src/fonts/library.ts';
import { readTables } from '../../../src/fonts/sfnt.ts';
import { UnusableFont } from '../../../src/fonts/unusable.ts';
import { classic } from '../../../src/theme/classic.ts';
import { withFonts } from '../../../src/theme/with-fonts.ts';
import { pdf } from '../../../src/writers/pdf/pdf.ts';
import { collection, fontFiles } from '../../fonts/files.ts';
import { variablePostScript } from '../../fonts/variable-postscript.ts';
import { readPainted, readPdf } from './read.ts';

const { thai, devanagari, postScript, variable } = fontFiles;
const letter = { name: 'a.otf', bytes: variablePostScript() };
const openDyslexic = { pdf: 'OpenDyslexic', word: 'OpenDyslexic' };

interface Written {
  readonly bytes: Uint8Array;
  readonly found: readonly Diagnostic[];
}

async function write(text: string, fonts: readonly FontFile[], language = 'en', theme = classic): Promise<Written> {
  const found: Diagnostic[] = [];
  const document: Document = {
    language,
    direction: /^(?:ar|fa|he)/u.test(language) ? 'rtl' : 'ltr',
    title: 'Title',
    keywords: [],
    header: { name: [{ text: '-' }], contacts: [], summary: [{ kind: 'paragraph', content: [{ text }] }] },
    sections: [],
    footer: { name: '-', page: '{page}' },
  };
  const report = (diagnostic: Diagnostic): unknown => found.push(diagnostic);
  const context = { theme, paper: 'a4' as const, date: new Date(0), source: '{}', report };
  const { bytes } = await pdf(document, { ...context, fonts: fontLibrary(fonts, report) });
  return { bytes, found };
}

/** What a reader finds, in the order of its words. */
async function readBack(...args: Parameters<typeof write>): Promise<string> {
  const { bytes, found } = await write(...args);
  expect(found).toEqual([]);
  return (await readPdf(bytes)).text.replace(/^- */u, '').replace(/\s+/gu, ' ').trim();
}

/** What a reader finds that takes the texts of a file as they come, and turns round those that run from right to left. */
async function paintedText(...args: Parameters<typeof write>): Promise<string> {
  const painted = await readPainted((await write(...args)).bytes);
  const logical = painted.map((text) =>
    /[\u05be-\u05ea\u0621-\u064a\u066e-\u06d3]/u.test(text) ? [...text].toReversed().join('') : text,
  );
  return logical.join('').replace(/^- */u, '');
}

/** Whether a file is made; or the font, damaged where it is needed, is named, which render turns into a diagnostic. */
async function survives(text: string, font: FontFile, theme = classic): Promise<boolean> {
  try {
    return (await write(text, [font], 'en', theme)).bytes.length > 1000;
  } catch (error) {
    return error instanceof UnusableFont;
  }
}

describe('a PDF in any script', () => {
  it.each([
    ['Arabic', 'قادت فريقًا وخفّضت الإمارات', 'ar', []],
    ['Persian', 'مهندس نرم\u200cافزار پایگاه', 'fa', []],
    ['Hebrew with points', 'שָׁלוֹם עֲלֵיכֶם', 'he', []],
    ['Latin with marks of its own', 'x̂ office Straße', 'en', []],
  ])('reads back as it was written: %s', async (_name, text, language, fonts) => {
    expect(await readBack(text, fonts, language)).toBe(text.normalize('NFC'));
  });

  it.each([
    ['Hebrew with numbers', 'עם 9 שנות ניסיון ב־Go, הובילה (PSD2 / Open Banking).', 'he'],
    ['Hebrew with signs at its ends', 'שפות תכנות: C++ – (רמה גבוהה), ועוד', 'he'],
    ['Arabic with numbers', 'خفّضت زمن 420ms إلى 95ms، قادت 6 مهندسين.', 'ar'],
    ['Persian with its own numbers', 'تیم ۸ نفره، نرم\u200cافزار: ۴۰ درصد', 'fa'],
    ['Hebrew within English', 'Worked at חברת סליקה, Tel Aviv (ישראל).', 'en'],
  ])('has spaces and points between the words where they are read: %s', async (_name, text, language) => {
    expect((await paintedText(text, [], language)).trimEnd()).toBe(text.normalize('NFC'));
  });

  it('has every character in reading order, however directions mix', async () => {
    const word = fc.constantFrom('אב', 'גד', 'سلام', 'خفّ', 'Go', 'C++', '9', '12,5', '۴۰', 'ב־Go', '–');
    const mark = fc.constantFrom('', '', ',', '.', ':', '،');
    const token = fc.tuple(fc.boolean(), word, mark).map(([inside, text, end]) => (inside ? `(${text})` : text) + end);
    await fc.assert(
      fc.asyncProperty(
        fc.array(token, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('he', 'ar', 'en'),
        async (tokens, language) => {
          const text = tokens.join(' ');
          expect((await paintedText(text, [], language)).trimEnd()).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  // This reader takes a letter with a mark for one without width, and sees gaps behind it.
  it.each([
    ['Devanagari', 'प्रणालियाँ कार्यकुशलता क्षमता बच्चों', 'hi', devanagari],
    ['Thai', 'ที่มีประสบการณ์น้ำ', 'th', thai],
  ])('reads back every letter of %s', async (_name, text, language, font) => {
    expect((await readBack(text, [font], language)).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('reads back from PostScript outlines', async () => {
    const text = 'Efficient office affairs; naïve flair';
    expect(await readBack(text, [postScript], 'en', withFonts(classic, { text: openDyslexic }))).toBe(text);
  });

  it.each([
    ['TrueType', 'Fira Code', variable, 'office Straße'],
    ['PostScript', 'Noto Sans Thai', letter, 'AAA'],
  ])('reads back from a variable font with %s outlines, the same bytes each time', async (_kind, name, font, text) => {
    const theme = withFonts(classic, { text: { pdf: name, word: name } });
    expect(await readBack(text, [font], 'en', theme)).toBe(text);
    const [first, second] = [await write(text, [font], 'en', theme), await write(text, [font], 'en', theme)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('takes faces out of a collection', async () => {
    const file = { name: 'both.ttc', bytes: collection([devanagari.bytes, thai.bytes]) };
    expect(await readBack('วศกร', [file], 'th')).toBe('วศกร');
  });

  it('draws with the fonts that are given, in whatever order', async () => {
    const text = 'วิศวกร नमस्ते';
    const [first, second] = [await write(text, [thai, devanagari]), await write(text, [devanagari, thai])];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.found).toEqual([]);
    expect((await write(text, [thai])).found.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('Noto Sans Devanagari'),
    ]);
  });

  it('survives damaged fonts', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(thai, devanagari, postScript), damage, async (file, changes) => {
        const bytes = file.bytes.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expect(await survives('วิศวกร ที่ नमस्ते कार्य', { name: 'a', bytes })).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('names a font whose PostScript outlines are damaged, which readers would leave blank', async () => {
    const bytes = postScript.bytes.slice();
    const { byteOffset, byteLength } = readTables(bytes).get('CFF ') ?? new DataView(bytes.buffer, 0, 0);
    bytes.fill(0xff, byteOffset + byteLength / 4, byteOffset + byteLength);
    const theme = withFonts(classic, { text: openDyslexic });
    await expect(write('Ada', [{ name: 'a', bytes }], 'en', theme)).rejects.toThrow(UnusableFont);
  });

  it('survives variable fonts whose variations or outlines are damaged', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 40 });
    const part = fc.constantFrom('fvar', 'avar', 'gvar', 'HVAR', 'MVAR', 'glyf', 'CFF2', 'hmtx');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('glyf', 'CFF2'), part, damage, async (outlines, tag, changes) => {
        const bytes = (outlines === 'glyf' ? variable : letter).bytes.slice();
        const { byteOffset, byteLength } = readTables(bytes).get(tag) ?? new DataView(bytes.buffer, 0, 0);
        for (const [at, value] of changes) if (byteLength > 0) bytes[byteOffset + (at % byteLength)] = value;
        const [family] = fontLibrary([{ name: 'a', bytes }], () => {});
        const theme = family ? withFonts(classic, { text: { pdf: family.name, word: family.name } }) : classic;
        expect(await survives('AAA', { name: 'a', bytes }, theme)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
