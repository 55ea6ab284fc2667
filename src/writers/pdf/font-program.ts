import type { Reference } from 'pdfkit';
import { charset } from '../../fonts/cff.ts';
import type { Face } from '../../fonts/face.ts';
import { readTables } from '../../fonts/sfnt.ts';
import type { Source } from '../../fonts/subset-engine.ts';
import { subset as trueTypeSubset } from '../../fonts/subset.ts';
import { UnusableFont } from '../../fonts/unusable.ts';
import { cidMap } from './cid-map.ts';
import type { PdfFile } from './file.ts';
import type { Sign } from './sign.ts';

/** A cut-down font inside a PDF, with what its dictionaries must say about it. */
export interface FontProgram {
  /** For the Type 0 font: the map from codes to CIDs. */
  readonly encoding: string | Reference;
  /** For the CIDFont (ISO 32000-1, 9.7.4). */
  readonly subtype: 'CIDFontType0' | 'CIDFontType2';
  readonly glyphMap?: Reference | 'Identity';
  /** For the font descriptor: the key and the file (ISO 32000-1, 9.9). */
  readonly file: Readonly<Record<string, Reference>>;
  /** The CID of each code, in the order of the signs. */
  readonly cids: readonly number[];
}

/** Writes the part of a face that draws some signs; the sign at index i belongs to code i + 1. */
export async function fontProgram(face: Face, signs: readonly Sign[], pdf: PdfFile): Promise<FontProgram> {
  const font = face.fontWith(signs.flatMap((sign) => ('parts' in sign ? sign.parts.map(({ id }) => id) : [sign.id])));
  const cff = readTables(font.bytes, font.index).get('CFF ');
  if (!cff) return trueType(font, signs, face.metrics, pdf);
  const program = await postScript(font, cff, signs.map(glyphOf), pdf);
  if (!program) throw new UnusableFont(face.id);
  return program;
}

/** The glyph of a sign; of fonts whose glyphs are never put together there are no others. */
function glyphOf(sign: Sign): number {
  return 'parts' in sign ? 0 : sign.id;
}

/** TrueType outlines: codes are CIDs, and a map leads from those to glyphs. */
function trueType(
  { bytes, index }: Source,
  signs: readonly Sign[],
  { unitsPerEm }: Face['metrics'],
  pdf: PdfFile,
): FontProgram {
  const scaled = (length: number): number => Math.round(length * unitsPerEm);
  const many = signs.filter((sign) => 'parts' in sign);
  const compounds = many.map(({ parts, advance }) => ({
    parts: parts.map(({ id, dx, dy }) => ({ glyph: id, dx: scaled(dx), dy: scaled(dy) })),
    advance: scaled(advance),
  }));
  const single = signs.filter((sign) => !('parts' in sign)).map(glyphOf);
  const cut = trueTypeSubset(bytes, { glyphs: single, compounds, index });
  const numbers = new Map<Sign, number>(many.map((sign, at) => [sign, cut.compounds[at] ?? 0]));
  const file = pdf.ref({ Length1: cut.bytes.length });
  file.end(cut.bytes);
  const glyphs = signs.map((sign) => numbers.get(sign) ?? cut.glyphs.get(glyphOf(sign)) ?? 0);
  return {
    encoding: 'Identity-H',
    subtype: 'CIDFontType2',
    glyphMap: glyphMap(glyphs, pdf),
    file: { FontFile2: file },
    cids: signs.map((_, index) => index + 1),
  };
}

/** From codes to glyphs; the subset numbers its glyphs in the order of the codes, so that often nothing is to be said. */
function glyphMap(glyphs: readonly number[], pdf: PdfFile): Reference | 'Identity' {
  if (glyphs.every((glyph, index) => glyph === index + 1)) return 'Identity';
  const map = new DataView(new ArrayBuffer((glyphs.length + 1) * 2));
  for (const [index, glyph] of glyphs.entries()) map.setUint16((index + 1) * 2, glyph);
  const reference = pdf.ref({});
  // Too short to be worth the start of a compressor.
  reference.compress = false;
  reference.end(new Uint8Array(map.buffer));
  return reference;
}

/**
 * PostScript outlines: the font itself says which CID a glyph has, so a map leads from codes to those. Nothing where an outline
 * is damaged: readers of the file would draw none of them.
 */
async function postScript(
  font: Source,
  cff: DataView,
  glyphs: readonly number[],
  pdf: PdfFile,
): Promise<FontProgram | undefined> {
  const { cffSubset } = await import('../../fonts/cff-subset.ts');
  const identifiers = charset(cff);
  const numbered = identifiers === undefined;
  const cut = cffSubset({ ...font, glyphs, numbered });
  if (!cut) return undefined;
  const file = pdf.ref({ Subtype: 'CIDFontType0C' });
  file.end(cut);
  const cids = numbered ? glyphs : glyphs.map((glyph) => identifiers[glyph] ?? 0);
  const encoding = pdf.ref({
    Type: 'CMap',
    CMapName: 'cvwright-H',
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
  });
  encoding.end(cidMap(cids));
  return { encoding, subtype: 'CIDFontType0', file: { FontFile3: file }, cids };
}
