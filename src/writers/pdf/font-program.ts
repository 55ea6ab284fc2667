import type { Reference } from 'pdfkit';
import { charset } from '../../fonts/cff.ts';
import { loadCffSubsetter } from '../../fonts/cff-subset.ts';
import type { Face } from '../../fonts/face.ts';
import { readTables } from '../../fonts/sfnt.ts';
import { subset } from '../../fonts/subset.ts';
import { cidMap } from './cid-map.ts';
import type { PdfFile } from './file.ts';

/** A cut-down font inside a PDF, with what its dictionaries must say about it. */
export interface FontProgram {
  /** For the Type 0 font: the map from codes to CIDs. */
  readonly encoding: string | Reference;
  /** For the CIDFont (ISO 32000-1, 9.7.4). */
  readonly subtype: 'CIDFontType0' | 'CIDFontType2';
  readonly glyphMap?: Reference;
  /** For the font descriptor: the key and the file (ISO 32000-1, 9.9). */
  readonly file: Readonly<Record<string, Reference>>;
  /** The CID of each code, in the order of `glyphs`. */
  readonly cids: readonly number[];
}

/** Writes the part of a face that draws `glyphs`; the glyph at index i belongs to code i + 1. */
export async function fontProgram(face: Face, glyphs: readonly number[], pdf: PdfFile): Promise<FontProgram> {
  const cff = readTables(face.bytes, face.index).get('CFF ');
  return cff ? postScript(face, cff, glyphs, pdf) : trueType(face, glyphs, pdf);
}

/** TrueType outlines: codes are CIDs, and a map leads from those to glyphs. */
function trueType(face: Face, glyphs: readonly number[], pdf: PdfFile): FontProgram {
  const cut = subset(face.bytes, glyphs, face.index);
  const file = pdf.ref({ Length1: cut.bytes.length });
  file.end(cut.bytes);
  const map = new DataView(new ArrayBuffer((glyphs.length + 1) * 2));
  for (const [index, glyph] of glyphs.entries()) map.setUint16((index + 1) * 2, cut.glyphs.get(glyph) ?? 0);
  const glyphMap = pdf.ref({});
  glyphMap.end(new Uint8Array(map.buffer));
  return {
    encoding: 'Identity-H',
    subtype: 'CIDFontType2',
    glyphMap,
    file: { FontFile2: file },
    cids: glyphs.map((_, index) => index + 1),
  };
}

/** PostScript outlines: the font itself says which CID a glyph has, so a map leads from codes to those. */
async function postScript(face: Face, cff: DataView, glyphs: readonly number[], pdf: PdfFile): Promise<FontProgram> {
  const subsetter = await loadCffSubsetter();
  const whole = new Uint8Array(cff.buffer, cff.byteOffset, cff.byteLength);
  const file = pdf.ref({ Subtype: 'CIDFontType0C' });
  file.end(subsetter(face.bytes, face.index, glyphs) ?? whole);
  const identifiers = charset(cff);
  const cids = glyphs.map((glyph) => identifiers?.[glyph] ?? glyph);
  const encoding = pdf.ref({
    Type: 'CMap',
    CMapName: 'cvwright-H',
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
  });
  encoding.end(cidMap(cids));
  return { encoding, subtype: 'CIDFontType0', file: { FontFile3: file }, cids };
}
