import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFewOperands } from '../../src/fonts/charstring.ts';

const MOVE = 21;
const END = 14;

interface Operation {
  readonly operator: number;
  readonly operands: readonly number[];
}

/** A number as a charstring writes it, in as few bytes as can be. */
function encoded(value: number): readonly number[] {
  if (Math.abs(value) <= 107) return [value + 139];
  if (value > 0 && value <= 1131) return [247 + ((value - 108) >> 8), (value - 108) & 0xff];
  if (value < 0 && value >= -1131) return [251 + ((-value - 108) >> 8), (-value - 108) & 0xff];
  return [28, (value >> 8) & 0xff, value & 0xff];
}

function write(operations: readonly Operation[]): Uint8Array {
  return Uint8Array.from(operations.flatMap(({ operator, operands }) => [...operands.flatMap(encoded), operator]));
}

function read(charstring: Uint8Array): readonly Operation[] {
  const operations: Operation[] = [];
  const operands: number[] = [];
  for (let at = 0; at < charstring.length;) {
    const [byte = 0, next = 0, last = 0] = charstring.subarray(at);
    if (byte === 28) operands.push(((next << 24) >> 16) | last);
    else if (byte < 32) operations.push({ operator: byte, operands: operands.splice(0) });
    else if (byte <= 246) operands.push(byte - 139);
    else operands.push(byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108);
    at += byte === 28 ? 3 : byte < 32 || byte <= 246 ? 1 : 2;
  }
  return operations;
}

/** The lines and curves that a charstring draws, as the steps that they take (Adobe Technical Note 5177, 4.1). */
function steps(charstring: Uint8Array): readonly (readonly number[])[] {
  return read(charstring).flatMap(({ operator, operands }) => drawn(operator, operands));
}

function drawn(operator: number, all: readonly number[]): readonly (readonly number[])[] {
  const inGroups = (size: number, values = all): readonly (readonly number[])[] =>
    Array.from({ length: Math.floor(values.length / size) }, (_, at) => values.slice(at * size, at * size + size));
  if (operator === 6 || operator === 7)
    return all.map((value, at) => ((at + operator) % 2 === 0 ? [value, 0] : [0, value]));
  if (operator === 24) return [...inGroups(6, all.slice(0, -2)), all.slice(-2)];
  if (operator === 25) return [...inGroups(2, all.slice(0, -6)), all.slice(-6)];
  if (operator === 26 || operator === 27) {
    const extra = all.length % 4 === 1 ? (all[0] ?? 0) : 0;
    return inGroups(4, all.slice(all.length % 4)).map(([a = 0, b = 0, c = 0, d = 0], at) => {
      const aside = at === 0 ? extra : 0;
      return operator === 26 ? [aside, a, b, c, 0, d] : [a, aside, b, c, d, 0];
    });
  }
  if (operator === 30 || operator === 31) {
    const groups = inGroups(4);
    return groups.map(([a = 0, b = 0, c = 0, d = 0], at) => {
      const last = at === groups.length - 1 && all.length % 4 === 1 ? (all.at(-1) ?? 0) : 0;
      return (at + operator) % 2 === 0 ? [0, a, b, c, d, last] : [a, 0, b, c, last, d];
    });
  }
  return inGroups(operator === 8 ? 6 : 2);
}

/** How many operands an operator may have, for a number of repetitions. */
const shapes: readonly (readonly [operator: number, count: (repetitions: number) => number])[] = [
  [5, (repetitions) => repetitions * 2],
  [6, (repetitions) => repetitions],
  [7, (repetitions) => repetitions],
  [8, (repetitions) => repetitions * 6],
  [24, (repetitions) => repetitions * 6 + 2],
  [25, (repetitions) => repetitions * 2 + 6],
  ...[26, 27, 30, 31].flatMap((operator) =>
    [0, 1].map((extra) => [operator, (repetitions: number): number => repetitions * 4 + extra] as const),
  ),
];

const operation: fc.Arbitrary<Operation> = fc
  .tuple(fc.constantFrom(...shapes), fc.integer({ min: 1, max: 100 }))
  .chain(([[operator, count], repetitions]) => {
    const length = count(repetitions);
    const operands = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: length, maxLength: length });
    return operands.map((values) => ({ operator, operands: values }));
  });

describe('a charstring with few operands', () => {
  it('draws the same, with no more than 48 for an operator', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 4 }), (operations) => {
        const many = write([{ operator: MOVE, operands: [1, 2] }, ...operations, { operator: END, operands: [] }]);
        const few = withFewOperands(many);
        expect(steps(few)).toEqual(steps(many));
        expect(Math.max(...read(few).map(({ operands }) => operands.length))).toBeLessThanOrEqual(48);
      }),
    );
  });

  it('is as it was where it has few', () => {
    const short = write([
      { operator: MOVE, operands: [500, -500] },
      { operator: 8, operands: Array.from({ length: 48 }, (_, at) => at) },
      { operator: END, operands: [] },
    ]);
    expect(Buffer.from(withFewOperands(short)).equals(short)).toBe(true);
  });
});
