import { charset } from './cff.ts';
import { instanceOf } from './instance.ts';
import { familyName } from './names.ts';
import { faceOffsets, readMetrics, readTables, tableOf, tagAt, type Tables } from './sfnt.ts';
import { axesOf, instancesOf, type Location } from './variations.ts';

/** A font file as its owner hands it over: TrueType or OpenType, one face or a collection. */
export interface FontFile {
  /** What messages call it, such as its file's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is said of a face before it is opened. */
export interface FaceFacts {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly width: number;
  /** Which face of the file it is, in a collection. */
  readonly index: number;
  /** Where among the axes of a variable font it is. */
  readonly location?: Location;
}

/** The faces of a font file; throws an Error that says in a few words why it cannot be used. */
export function readFontFile(bytes: Uint8Array): readonly FaceFacts[] {
  const tag = bytes.byteLength < 12 ? '' : tagAt(bytes, 0);
  if (tag.startsWith('wOF')) throw new Error('it is a web font, and only TTF and OTF files can be embedded');
  if (!signatures.has(tag)) throw new Error('it is not a TTF, OTF or TTC font');
  return faceOffsets(bytes).flatMap((_, index) => readFace(bytes, index));
}

const signatures = new Set(['\0\u0001\0\0', 'true', 'OTTO', 'ttcf']);
const RESTRICTED = 0x0002;
const NO_SUBSETS = 0x0100;
const BITMAPS_ONLY = 0x0200;

function readFace(bytes: Uint8Array, index: number): readonly FaceFacts[] {
  let tables: Tables;
  try {
    tables = readTables(bytes, index);
  } catch (error) {
    throw new Error('it is damaged or cut off', { cause: error });
  }
  refuse(tables);
  try {
    check(tables);
    if (tables.has('fvar') && !instanceOf({ bytes, index }, { location: {}, glyphs: [], advance: () => 0 }))
      throw new Error('its variations are damaged or too large; the files of its single weights can be used');
    return facts(tables, index);
  } catch (error) {
    const what = error instanceof RangeError ? 'a table is too short' : reason(error);
    throw new Error(`it is damaged: ${what}`, { cause: error });
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What is whole but cannot be embedded as it is. */
function refuse(tables: Tables): void {
  if (['COLR', 'CBDT', 'sbix'].some((tag) => tables.has(tag)))
    throw new Error('it is a colour font; one in black and white, such as Noto Emoji, can be used');
  const outlines = ['glyf', 'CFF ', ...(tables.has('fvar') ? ['CFF2'] : [])];
  if (!outlines.some((tag) => tables.has(tag))) throw new Error('it has no outlines');
  const os2 = tables.get('OS/2');
  const permissions = os2 && os2.byteLength >= 10 ? os2.getUint16(8) : 0;
  const forbidden = (permissions & 0xf) === RESTRICTED || (permissions & (NO_SUBSETS | BITMAPS_ONLY)) !== 0;
  if (forbidden) throw new Error('its licence does not allow it to be embedded in a document');
}

/** Reads once all that is relied upon later, so that a broken file is found here and not half way through a page. */
function check(tables: Tables): void {
  const { unitsPerEm } = readMetrics(tables);
  if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new Error('its letters have no size');
  const glyphs = tableOf(tables, 'maxp').getUint16(4);
  const widths = tableOf(tables, 'hhea').getUint16(34);
  if (widths === 0 || widths > glyphs) throw new Error('its letters have no widths');
  tableOf(tables, 'hmtx').getUint16((widths - 1) * 4);
  tableOf(tables, 'cmap');
  const cff = tables.get('CFF ');
  if (cff) charset(cff);
  else if (!tables.has('CFF2')) checkOutlines(tables, glyphs);
}

/** Each list of places ends with the place where the last outline, or its last variation, ends. */
function checkOutlines(tables: Tables, glyphs: number): void {
  const end = (list: DataView, start: number, isLong: boolean): number =>
    isLong ? list.getUint32(start + glyphs * 4) : list.getUint16(start + glyphs * 2) * 2;
  const outlines = end(tableOf(tables, 'loca'), 0, tableOf(tables, 'head').getInt16(50) === 1);
  if (outlines > tableOf(tables, 'glyf').byteLength) throw new Error('its outlines are cut off');
  const gvar = tables.get('gvar');
  if (!gvar) return;
  const variations = gvar.getUint32(16) + end(gvar, 20, (gvar.getUint16(14) & 1) === 1);
  if (variations > gvar.byteLength) throw new Error('its variations are cut off');
}

const ITALIC = 1;
const OBLIQUE = 1 << 9;

function facts(tables: Tables, index: number): readonly FaceFacts[] {
  const os2 = tableOf(tables, 'OS/2');
  const family = familyName(tables);
  if (family === undefined) throw new Error('it has no name');
  const usual = { weight: os2.getUint16(4), italic: (os2.getUint16(62) & (ITALIC | OBLIQUE)) !== 0 };
  const common = { family, width: os2.getUint16(6), index };
  const axes = axesOf(tables);
  if (axes.length === 0) return [{ ...common, ...usual }];
  return instancesOf(axes, usual).map((instance) => ({ ...common, ...instance }));
}
