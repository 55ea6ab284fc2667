import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted, visible } from '../../src/diagnostics/visible.ts';

test.each([
  ['plain: 阿达 😀 é', 'plain: 阿达 😀 é'],
  ['\u001B[31mred', '\\u{1b}[31mred'],
  ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
  ['\u202Eevil\u200B', '\\u{202e}evil\\u{200b}'],
  ['\u{E0041}tag', '\\u{e0041}tag'],
  ['half \uD83D', 'half \\u{d83d}'],
  ['\uFFFE\u2028', '\\u{fffe}\\u{2028}'],
])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown));

test('a value is cut after so many characters, never inside one', () => {
  expect(quoted('😀'.repeat(100), 10)).toBe(`"${'😀'.repeat(9)}…"`);
  expect(quoted('short')).toBe('"short"');
});

test('a space that looks like the ordinary one is shown at the edge of a value, where nobody sees it', () => {
  expect(quoted('name\u00A0')).toBe('"name\\u{a0}"');
  expect(quoted('\u00A0\u3000first name')).toBe('"\\u{a0}\\u{3000}first name"');
  expect(quoted('10\u00A0km')).toBe('"10\u00A0km"');
});

test('nothing invisible comes through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(quoted(text)).toMatch(/^"[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*"$/u);
    }),
  );
});
