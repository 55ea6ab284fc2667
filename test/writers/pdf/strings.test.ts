import { expect, test } from 'vitest';
import { byteString, textString } from '../../../src/writers/pdf/strings.ts';

test('text for people is plain where it can be, and UTF-16 where not', () => {
  expect(textString('Ada, Ltd.')).toBe('(Ada, Ltd.)');
  expect(textString('a (b)')).toBe('<feff00610020002800620029>');
  expect(textString('é😀')).toBe('<feff00e9d83dde00>');
});

test('an address keeps its bytes', () => {
  expect(byteString('https://a.example/?q=1#x')).toBe('(https://a.example/?q=1#x)');
  expect(byteString('a(b)\\')).toBe('<612862295c>');
});
