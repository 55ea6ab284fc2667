import { compoundOutline, type Components, type Compound } from './compound.ts';
import { assemble, concatenate } from './assemble.ts';
import { bytesOf, readTables, tableOf, type Tables } from './sfnt.ts';

/** A cut-down font file and, for each glyph and each compound asked for, its number in it. */
export interface Subset {
  readonly bytes: Uint8Array;
  readonly glyphs: ReadonlyMap<number, number>;
  readonly compounds: readonly number[];
}

/** What a subset holds besides glyph 0, and which face of the file it is cut from. */
export interface Wanted {
  readonly glyphs: Iterable<number>;
  readonly compounds?: readonly Compound[];
  readonly index?: number;
}

const MORE_COMPONENTS = 0x0020;
const ARGUMENTS_ARE_WORDS = 0x0001;
const SCALES: readonly (readonly [flag: number, bytes: number])[] = [
  [0x0008, 2],
  [0x0040, 4],
  [0x0080, 8],
];

/**
 * A TrueType font that holds only the glyphs asked for, those they are composed of, and glyph 0, renumbered in that order; then
 * the compounds.
 */
export function subset(font: Uint8Array, { glyphs, compounds = [], index = 0 }: Wanted): Subset {
  const tables = readTables(font, index);
  const outlines = outlineReader(tables);
  const metrics = metricReader(tables);
  const numbers = new Map<number, number>();
  const add = (glyph: number): void => {
    if (!numbers.has(glyph)) numbers.set(glyph, numbers.size);
  };
  add(0);
  for (const glyph of glyphs) add(glyph);
  for (const { glyph } of compounds.flatMap(({ parts }) => parts)) add(glyph);
  // A map's iterator also visits what is added on the way, so components of components are found.
  for (const glyph of numbers.keys()) for (const { id } of components(outlines(glyph))) add(id);

  const sources: Components = {
    outline: outlines,
    shift: (glyph) => metrics(glyph).bearing - leftEdge(outlines(glyph)),
    number: (glyph) => numbers.get(glyph) ?? 0,
  };
  const made = compounds.map((compound) => compoundOutline(compound, sources));
  const all = [...[...numbers.keys()].map((glyph) => renumbered(outlines(glyph), numbers)), ...made];
  const widths = [
    ...[...numbers.keys()].map(metrics),
    ...compounds.map(({ advance }, at) => ({
      advance: Math.max(0, advance),
      bearing: leftEdge(made[at] ?? nothing),
    })),
  ];
  return {
    glyphs: numbers,
    compounds: compounds.map((_, at) => numbers.size + at),
    bytes: assemble(
      new Map([
        ['glyf', concatenate(all)],
        ['head', headWithLongOffsets(tableOf(tables, 'head'))],
        ['hhea', withCount(tableOf(tables, 'hhea'), 34, all.length)],
        ['hmtx', metricTable(widths)],
        ['loca', offsets(all)],
        ['maxp', profile(tableOf(tables, 'maxp'), all.length, compounds)],
        ...hinting(tables),
      ]),
    ),
  };
}

type OutlineReader = (glyph: number) => Uint8Array;

function outlineReader(tables: Tables): OutlineReader {
  const glyf = tableOf(tables, 'glyf');
  const loca = tableOf(tables, 'loca');
  const long = tableOf(tables, 'head').getInt16(50) === 1;
  const offset = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const count = loca.byteLength / (long ? 4 : 2) - 1;
  const all = bytesOf(glyf);
  return (glyph) => {
    const outline = glyph < count ? all.subarray(offset(glyph), offset(glyph + 1)) : nothing;
    return isWhole(outline) ? outline : nothing;
  };
}

const nothing = new Uint8Array();

/** Whether the components of a glyph, if it has any, end inside it; what a damaged font cuts off is left empty. */
function isWhole(outline: Uint8Array): boolean {
  try {
    components(outline);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

interface Component {
  readonly id: number;
  /** Where its glyph number stands in the outline. */
  readonly at: number;
}

function components(outline: Uint8Array): readonly Component[] {
  if (outline.length === 0) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const found: Component[] = [];
  for (let at = 10, flags = MORE_COMPONENTS; flags & MORE_COMPONENTS;) {
    flags = view.getUint16(at);
    found.push({ id: view.getUint16(at + 2), at: at + 2 });
    const scale = SCALES.find(([flag]) => flags & flag)?.[1] ?? 0;
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + scale;
  }
  return found;
}

/** The outline with its components' new numbers, padded to four bytes. */
function renumbered(outline: Uint8Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const copy = new Uint8Array(Math.ceil(outline.length / 4) * 4);
  copy.set(outline);
  const view = new DataView(copy.buffer);
  for (const { id, at } of components(outline)) view.setUint16(at, numbers.get(id) ?? 0);
  return copy;
}

interface Metric {
  readonly advance: number;
  /** From the origin to the left edge of the outline. */
  readonly bearing: number;
}

function metricReader(tables: Tables): (glyph: number) => Metric {
  const hmtx = tableOf(tables, 'hmtx');
  const full = tableOf(tables, 'hhea').getUint16(34);
  return (glyph) => {
    const at = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
    return {
      advance: hmtx.getUint16(Math.min(glyph, full - 1) * 4),
      bearing: at + 2 <= hmtx.byteLength ? hmtx.getInt16(at) : 0,
    };
  };
}

function metricTable(rows: readonly Metric[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(rows.length * 4));
  for (const [index, { advance, bearing }] of rows.entries()) {
    table.setUint16(index * 4, advance);
    table.setInt16(index * 4 + 2, bearing);
  }
  return new Uint8Array(table.buffer);
}

function leftEdge(outline: Uint8Array): number {
  return outline.length < 10 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(2);
}

/** The table of maxima, which compounds raise: one level deeper, with as many components. */
function profile(maxp: DataView, count: number, compounds: readonly Compound[]): Uint8Array {
  const copy = withCount(maxp, 4, count);
  if (compounds.length === 0 || copy.length < 32) return copy;
  const view = new DataView(copy.buffer);
  view.setUint16(28, Math.max(view.getUint16(28), ...compounds.map(({ parts }) => parts.length)));
  view.setUint16(30, view.getUint16(30) + 1);
  return copy;
}

function offsets(parts: readonly Uint8Array[]): Uint8Array {
  const table = new DataView(new ArrayBuffer((parts.length + 1) * 4));
  let end = 0;
  for (const [index, part] of parts.entries()) table.setUint32((index + 1) * 4, (end += part.length));
  return new Uint8Array(table.buffer);
}

/** The programs that the glyphs' own instructions call. */
function hinting(tables: Tables): readonly (readonly [string, Uint8Array])[] {
  return ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [[tag, bytesOf(table)] as const] : [];
  });
}

function headWithLongOffsets(head: DataView): Uint8Array {
  const copy = bytesOf(head).slice();
  new DataView(copy.buffer).setInt16(50, 1);
  return copy;
}

function withCount(table: DataView, at: number, count: number): Uint8Array {
  const copy = bytesOf(table).slice();
  new DataView(copy.buffer).setUint16(at, count);
  return copy;
}
