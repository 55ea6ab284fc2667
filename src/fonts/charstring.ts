/** Most operands that an operator of a Type 2 charstring may have (Adobe Technical Note 5177, appendix B). */
const MOST_OPERANDS = 48;
const SHORT = 28;
const FIXED = 255;
const ESCAPE = 12;

/** How a drawing operator with many operands is made several: by which operator the first of them are drawn, and how many. */
interface Division {
  readonly operator: number;
  readonly count: number;
  /** Operands are in fours but for one at their start. */
  readonly hasExtraAtStart?: true;
}

/** By operator (4.1): all but the last go on where the one before ends, and in the same direction. */
const divisions: ReadonlyMap<number, Division> = new Map<number, Division>([
  // Lines: of both coordinates, beginning horizontally, vertically.
  [5, { operator: 5, count: 40 }],
  [6, { operator: 6, count: 40 }],
  [7, { operator: 7, count: 40 }],
  // Curves, then a line; lines, then a curve.
  [8, { operator: 8, count: 42 }],
  [24, { operator: 8, count: 42 }],
  [25, { operator: 5, count: 40 }],
  // Curves that begin and end vertically, or horizontally.
  [26, { operator: 26, count: 40, hasExtraAtStart: true }],
  [27, { operator: 27, count: 40, hasExtraAtStart: true }],
  // Curves that begin in turn vertically and horizontally.
  [30, { operator: 30, count: 40 }],
  [31, { operator: 31, count: 40 }],
]);

/**
 * A charstring without hints and subroutines whose operators have no more operands than Type 2 allows: variable fonts may have
 * ten times as many, and HarfBuzz leaves them together.
 */
export function withFewOperands(charstring: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  /** Where each operand begins, and where the next would. */
  let operands = [0];
  for (let at = 0; at < charstring.length;) {
    const byte = charstring[at] ?? 0;
    if (byte === SHORT || byte >= 32) {
      at += lengthOf(byte);
      operands.push(at);
      continue;
    }
    const end = at + (byte === ESCAPE ? 2 : 1);
    const division = divisions.get(byte);
    if (division) {
      while (operands.length - 1 > MOST_OPERANDS) {
        const count = division.count + (division.hasExtraAtStart ? (operands.length - 1) % 4 : 0);
        parts.push(charstring.subarray(operands[0], operands[count]), Uint8Array.of(division.operator));
        operands = operands.slice(count);
      }
    }
    parts.push(charstring.subarray(operands[0], end));
    operands = [(at = end)];
  }
  return Buffer.concat(parts);
}

/** A charstring that also says how far the text goes on behind it, before all else (3.1); those of variable fonts leave that to another table. */
export function withWidth(charstring: Uint8Array, width: number): Uint8Array {
  if (charstring.length === 0) return charstring;
  const operand = new DataView(new ArrayBuffer(3));
  operand.setUint8(0, SHORT);
  operand.setInt16(1, width);
  return Buffer.concat([new Uint8Array(operand.buffer), charstring]);
}

/** Of a number, by its first byte (3.2). */
function lengthOf(first: number): number {
  if (first === SHORT) return 3;
  if (first === FIXED) return 5;
  return first <= 246 ? 1 : 2;
}
