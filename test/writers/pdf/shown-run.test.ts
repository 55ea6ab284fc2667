import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, showRun, type ShownPart } from '../../../src/writers/pdf/shown-run.ts';

/** The bytes that a reader gets of a literal string (ISO 32000-1, 7.3.4.2), up to the bracket that ends it. */
function readLiteral(literal: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < literal.length; at++) {
    let sign = literal.charAt(at);
    if (sign === ')' || sign === '(') return [];
    if (sign === '\\') sign = literal.charAt(++at).replace('r', '\r');
    else if (sign === '\r') sign = '\n';
    bytes.push(sign.charCodeAt(0));
  }
  return bytes;
}

describe('a code', () => {
  it.each([0x28, 0x29, 0x5c, 0x0d, 0x0a, 0x280d, 0x5c72])('is read as the number that it was: %i', (number) => {
    expect(readLiteral(codeOf(number, 0.5).bytes)).toEqual([number >> 8, number & 0xff]);
  });

  it('is read as the number that it was, whatever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (number) => {
        expect(readLiteral(codeOf(number, 0.5).bytes)).toEqual([number >> 8, number & 0xff]);
      }),
    );
  });
});

/** What stands inside the brackets of the operator. */
function shown({ codes, ...part }: ShownPart): Omit<ShownPart, 'codes'> & { codes: string } {
  return { ...part, codes: Buffer.from(codes).toString('latin1') };
}

describe('a run', () => {
  const sign = { id: 1, text: 'a', advance: 0.5, dx: 0, dy: 0 };
  const letter = { bytes: 'a', advance: 0.5 };

  it('says nothing of places where each sign stands behind the one before', () => {
    const { parts, drift } = showRun([sign, sign], () => letter);
    expect(parts.map(shown)).toEqual([{ back: 0, codes: 'aa', rise: 0 }]);
    expect(drift).toBeCloseTo(0);
  });

  it('goes back where a sign stands closer than its font says', () => {
    const { parts } = showRun([{ ...sign, advance: 0.45 }, sign], () => letter);
    expect(parts.map(shown)).toEqual([{ back: 0, codes: 'a)50(a', rise: 0 }]);
  });

  it('begins another part where a sign stands higher', () => {
    const { parts } = showRun([sign, { ...sign, dy: 0.2 }, sign], () => letter);
    expect(parts.map(shown)).toEqual([
      { back: 0, codes: 'a', rise: 0 },
      { back: 0, codes: 'a', rise: 0.2 },
      { back: 0, codes: 'a', rise: 0 },
    ]);
  });

  it('leaves what is to be mended behind it to the next', () => {
    expect(showRun([{ ...sign, advance: 0.45 }], () => letter).drift).toBeCloseTo(50);
  });
});
