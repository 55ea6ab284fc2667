import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printable } from '../../src/document/printable.ts';

function print(text: string): { text: string; findings: readonly Diagnostic[] } {
  const findings: Diagnostic[] = [];
  return { text: printable(text, '/basics/name', (finding) => findings.push(finding)), findings };
}

describe('printable text', () => {
  test.each([
    ['NUL', 'a\0b', 'ab', 'U+0000'],
    ['an escape sequence', 'a\u001B[31mb', 'a[31mb', 'U+001B'],
    ['DEL', 'a\u007Fb', 'ab', 'U+007F'],
    ['a C1 control', 'a\u009Bb', 'ab', 'U+009B'],
    ['an override of the direction', 'a\u202Eb', 'ab', 'U+202E'],
    ['a noncharacter', 'a\uFFFEb', 'ab', 'U+FFFE'],
    ['half of a surrogate pair', 'a\uD83Db', 'ab', 'U+D83D'],
  ])('leaves out %s and says so', (_, text, expected, name) => {
    const { text: printed, findings } = print(text);
    expect(printed).toBe(expected);
    expect(findings).toMatchObject([{ code: 'control-character', severity: 'warning', pointer: '/basics/name' }]);
    expect(findings[0]?.message).toContain(name);
  });

  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['a\u0085b\vc\fd', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['a\n\tb\tc', 'a\n    b c'],
    ['👩🏽‍💻 é \u00A0 \u200D \u2066', '👩🏽‍💻 é \u00A0 \u200D \u2066'],
  ])('%j is %j without a word', (text, expected) => {
    expect(print(text)).toEqual({ text: expected, findings: [] });
  });

  test('of anything is well formed, and printing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
        const once = print(text + String.fromCharCode(unit) + text).text;
        expect(once).not.toMatch(/\p{Surrogate}/u);
        expect(print(once)).toEqual({ text: once, findings: [] });
      }),
    );
  });
});
