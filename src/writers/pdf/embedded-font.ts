import type { Reference } from 'pdfkit';
import type { Face } from '../../fonts/face.ts';
import type { Glyph, GlyphRun } from '../../layout/shaping/glyph-run.ts';
import type { PdfFile } from './file.ts';
import { fontProgram } from './font-program.ts';
import { codeOf, showRun, type Code, type ShownRun } from './shown-run.ts';
import { joinedSigns, singleSigns, type Compound, type Sign } from './sign.ts';
import { toUnicode } from './to-unicode.ts';

/** A face as it is embedded: a Type 0 font (ISO 32000-1, 9.7) whose codes stand each for one sign with one text. */
export interface EmbeddedFont {
  /** Its name in the pages' resources. */
  readonly name: string;
  readonly reference: Reference;
  /** How much larger it is drawn than the text is. */
  readonly scale: number;
  /** What stands for a run in the content of a page. */
  show(run: GlyphRun): ShownRun;
  /** Writes the font with the signs that were encoded. */
  finish(): Promise<void>;
}

const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;

/** A face made ready for embedding; `index` counts the fonts of the file. */
export function embedFont(face: Face, index: number, pdf: PdfFile): EmbeddedFont {
  const { unitsPerEm } = face.metrics;
  // A viewer takes the widths as they are written, so that positions must be reckoned with the rounded ones.
  const width = (sign: Sign): number => {
    const natural = 'parts' in sign ? Math.max(0, sign.advance) : face.advance(sign.id) / unitsPerEm;
    return Math.round(natural * 1000);
  };
  const reference = pdf.ref({});
  /** By glyph, or by what a compound is made of; then by text. */
  const codes = new Map<number | string, Map<string, Code>>();
  const shown = new Map<GlyphRun, ShownRun>();
  const used: Sign[] = [];
  const newCode = (sign: Sign): Code => {
    used.push(sign);
    return codeOf(used.length, width(sign) / 1000);
  };
  const encode = (sign: Sign): Code => {
    const key = 'parts' in sign ? keyOf(sign) : sign.id;
    let ofKey = codes.get(key);
    if (!ofKey) codes.set(key, (ofKey = new Map<string, Code>()));
    let code = ofKey.get(sign.text);
    if (!code) ofKey.set(sign.text, (code = newCode(sign)));
    return code;
  };
  const signsOf = face.isPostScript ? singleSigns : joinedSigns;
  return {
    name: `F${index + 1}`,
    reference,
    scale: face.scale,
    show(run) {
      let found = shown.get(run);
      if (!found) shown.set(run, (found = showRun(signsOf(unscaled(run.glyphs, face.scale)), encode)));
      return found;
    },
    finish: () => writeFont(face, `${subsetTag(index)}+${face.name}`, used, width, reference, pdf),
  };
}

/** Glyphs by the measure of the font itself. */
function unscaled(glyphs: readonly Glyph[], scale: number): readonly Glyph[] {
  if (scale === 1) return glyphs;
  return glyphs.map((glyph) => ({
    ...glyph,
    advance: glyph.advance / scale,
    dx: glyph.dx / scale,
    dy: glyph.dy / scale,
  }));
}

function keyOf({ parts, advance }: Compound): string {
  return `${advance} ${parts.map(({ id, dx, dy }) => `${id} ${dx} ${dy}`).join()}`;
}

/** Six capitals that tell the subsets of a file apart (ISO 32000-1, 9.6.4). */
function subsetTag(index: number): string {
  return index
    .toString(26)
    .padStart(6, '0')
    .replace(/./gu, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
}

async function writeFont(
  face: Face,
  name: string,
  used: readonly Sign[],
  width: (sign: Sign) => number,
  reference: Reference,
  pdf: PdfFile,
): Promise<void> {
  const program = await fontProgram(face, used, pdf);
  const unicode = pdf.ref({});
  unicode.end(toUnicode(used.map(({ text }) => text)));

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
    ...program.file,
  });
  descriptor.end();
  const descendant = pdf.ref({
    Type: 'Font',
    Subtype: program.subtype,
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: widthArray(program.cids, used.map(width)),
    ...(program.glyphMap && { CIDToGIDMap: program.glyphMap }),
  });
  descendant.end();
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: program.encoding,
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  reference.end();
}

/** Widths by CID (ISO 32000-1, 9.7.4.3): each stretch of CIDs that follow one another is a number and a list. */
function widthArray(cids: readonly number[], widths: readonly number[]): readonly (number | number[])[] {
  const byCid = new Map(cids.map((cid, index) => [cid, widths[index] ?? 0]));
  const array: (number | number[])[] = [];
  let stretch: number[] = [];
  let next = -1;
  for (const [cid, value] of [...byCid].toSorted(([a], [b]) => a - b)) {
    if (cid !== next) array.push(cid, (stretch = []));
    stretch.push(value);
    next = cid + 1;
  }
  return array;
}
