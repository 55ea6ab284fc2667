/** A glyph of a compound and where it stands in it, in font units. */
export interface Part {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** Several glyphs that are drawn as one, such as a letter with its marks; `advance` is how far the text goes on behind them. */
export interface Compound {
  readonly parts: readonly Part[];
  readonly advance: number;
}

/** What a compound is made of: outlines by the font's own glyph numbers, and the numbers that these have in the subset. */
export interface Components {
  outline(glyph: number): Uint8Array;
  /** How far the font moves an outline when it draws it alone: its left side bearing less its left edge. */
  shift(glyph: number): number;
  number(glyph: number): number;
}

/** Flags of a component (OpenType specification, "glyf"): offsets as words, in font units, and another one follows. */
const WORDS = 0x0003;
const MORE = 0x0020;
const HEADER = 10;
const COMPONENT = 8;

/** The outline of a compound: a composite glyph; empty where none of its parts draws anything. */
export function compoundOutline(compound: Compound, { outline, shift, number }: Components): Uint8Array {
  const parts = compound.parts
    .filter(({ glyph }) => outline(glyph).length >= HEADER)
    .map((part) => ({ ...part, dx: part.dx + shift(part.glyph) }));
  if (parts.length === 0) return new Uint8Array();
  const bytes = new Uint8Array(Math.ceil((HEADER + parts.length * COMPONENT) / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  for (const [index, value] of boxOf(parts, outline).entries()) view.setInt16(2 + index * 2, value);
  for (const [index, { glyph, dx, dy }] of parts.entries()) {
    const at = HEADER + index * COMPONENT;
    view.setUint16(at, index === parts.length - 1 ? WORDS : WORDS | MORE);
    view.setUint16(at + 2, number(glyph));
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
  }
  return bytes;
}

/** Left, bottom, right and top edge. */
function boxOf(parts: readonly Part[], outline: Components['outline']): readonly number[] {
  const boxes = parts.map(({ glyph, dx, dy }) => {
    const bytes = outline(glyph);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return [view.getInt16(2) + dx, view.getInt16(4) + dy, view.getInt16(6) + dx, view.getInt16(8) + dy] as const;
  });
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, bottom]) => bottom)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , top]) => top)),
  ];
}
