import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.ts';
import { inOrderOfTheFile } from '../../src/diagnostics/in-order-of-the-file.ts';
import { createSource } from '../../src/diagnostics/source.ts';

test('findings stand in the order of the file, and those about the whole of it last, as they came', () => {
  const { range } = createSource('name: Ada\nlabel: Analyst\n');
  const at = (message: string, offset?: number) =>
    diagnose('empty-value', message, offset === undefined ? {} : { range: range(offset, offset + 1) });
  const found = [at('whole'), at('label', 10), at('name', 0), at('whole, too'), at('name, too', 0)];
  expect(inOrderOfTheFile(found).map(({ message }) => message)).toEqual([
    'name',
    'name, too',
    'label',
    'whole',
    'whole, too',
  ]);
});
