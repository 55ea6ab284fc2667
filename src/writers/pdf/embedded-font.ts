import type { Reference } from 'pdfkit';
import type { Face } from '../../fonts/face.ts';
import { advanceReader, postScriptName, readTables } from '../../fonts/sfnt.ts';
import { subset } from '../../fonts/subset.ts';
import type { Glyph } from '../../layout/page.ts';
import type { PdfFile } from './file.ts';
import { toUnicode } from './to-unicode.ts';

/** A face as it is embedded: a Type 0 font (ISO 32000-1, 9.7) whose codes stand each for one glyph with one text. */
export interface EmbeddedFont {
  /** Its name in the pages' resources. */
  readonly name: string;
  readonly reference: Reference;
  /** The code of a glyph as four hexadecimal digits. */
  encode(glyph: Glyph): string;
  /** How far a viewer moves on after the glyph by itself, in em. */
  advance(glyph: Glyph): number;
  /** Writes the font with the glyphs that were encoded. */
  finish(): void;
}

const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

/** A face made ready for embedding; `index` counts the fonts of the file. */
export function embedFont(face: Face, index: number, pdf: PdfFile): EmbeddedFont {
  const tables = readTables(face.bytes);
  const widthOf = advanceReader(tables);
  const { unitsPerEm } = face.metrics;
  // A viewer takes the widths as they are written, so that positions must be reckoned with the rounded ones.
  const width = (glyph: number): number => Math.round((widthOf(glyph) * 1000) / unitsPerEm);
  const reference = pdf.ref({});
  const codes = new Map<string, number>();
  const used: Glyph[] = [];
  return {
    name: `F${index + 1}`,
    reference,
    advance: (glyph) => width(glyph.id) / 1000,
    encode(glyph) {
      const key = `${glyph.id}\0${glyph.text}`;
      let code = codes.get(key);
      if (code === undefined) {
        used.push(glyph);
        code = used.length;
        codes.set(key, code);
      }
      return code.toString(16).padStart(4, '0');
    },
    finish: () => writeFont(face, `${subsetTag(index)}+${postScriptName(tables)}`, used, width, reference, pdf),
  };
}

/** Six capitals that tell the subsets of a file apart (ISO 32000-1, 9.6.4). */
function subsetTag(index: number): string {
  return index
    .toString(26)
    .padStart(6, '0')
    .replace(/./gu, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
}

function writeFont(
  face: Face,
  name: string,
  used: readonly Glyph[],
  width: (glyph: number) => number,
  reference: Reference,
  pdf: PdfFile,
): void {
  const cut = subset(
    face.bytes,
    used.map(({ id }) => id),
  );
  const file = pdf.ref({ Length1: cut.bytes.length });
  file.end(cut.bytes);
  const unicode = pdf.ref({});
  unicode.end(toUnicode(used.map(({ text }) => text)));
  const glyphMap = pdf.ref({});
  glyphMap.end(codeToGlyph(used.map(({ id }) => cut.glyphs.get(id) ?? 0)));

  const { ascent, descent, capHeight, italicAngle, box, weight } = face.metrics;
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC | (italicAngle === 0 ? 0 : ITALIC),
    FontBBox: box,
    ItalicAngle: italicAngle,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    // No font file tells the width of its stems; this is the usual estimate from the weight.
    StemV: Math.round(10 + 220 * ((weight - 50) / 900)),
    FontFile2: file,
  });
  descriptor.end();
  const descendant = pdf.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [1, used.map(({ id }) => width(id))],
    CIDToGIDMap: glyphMap,
  });
  descendant.end();
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  reference.end();
}

function codeToGlyph(glyphs: readonly number[]): Uint8Array {
  const map = new DataView(new ArrayBuffer((glyphs.length + 1) * 2));
  for (const [index, glyph] of glyphs.entries()) map.setUint16((index + 1) * 2, glyph);
  return new Uint8Array(map.buffer);
}
