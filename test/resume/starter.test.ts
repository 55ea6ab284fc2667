import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format } from '../../src/format.ts';
import { load } from '../../src/load.ts';
import { schemaUrl, starter, starterLanguages } from '../../src/resume/starter.ts';

test.each([...starterLanguages, 'en-GB', 'DE-at'])(
  'the first résumé for %s has nothing to remark on, and is in order',
  (language) => {
    const text = starter(language);
    expect(load(text, { date: new Date('2026-01-01') }).diagnostics).toEqual([]);
    expect(format(text).text).toBe(text);
    expect(load(text).resume?.meta?.language).toBe(language.slice(0, 2).toLowerCase());
  },
);

test('a language without one gets the English', () => {
  expect(starter('tlh')).toBe(starter('en'));
});

test('it names the schema by the address that the schema gives itself', () => {
  const schema = readFileSync(new URL('../../schema/resume.schema.json', import.meta.url), 'utf8');
  expect(schema).toContain(`"$id": "${schemaUrl}"`);
});
