import { expect, it } from 'vitest';
import { size } from '../../../src/commands/console/size.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [64_321, '64 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [2_340_000, '2.3 MB'],
])('%d bytes are written as %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});
