import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSource } from '../../src/diagnostics/source.ts';

test('lines end with LF or CRLF; a byte order mark takes no column', () => {
  const source = createSource('\uFEFFab\r\nc\n\n😀d');
  expect(
    [0, 1, 2, 5, 7, 8, 10].map((offset) => source.position(offset)).map(({ line, column }) => `${line}:${column}`),
  ).toEqual(['1:1', '1:1', '1:2', '2:1', '3:1', '4:1', '4:3']);
  expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['ab', 'c', '', '😀d', '']);
});

test('every offset lies in the line that its position names', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\uFEFF', '😀') }), fc.nat(), (text, index) => {
      const source = createSource(text);
      const { offset, line, column } = source.position(index % (text.length + 1));
      const before = text
        .slice(0, offset)
        .replace(/^\uFEFF/, '')
        .split('\n');
      expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
    }),
  );
});
