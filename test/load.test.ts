import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type Loaded, load } from '../src/load.ts';

describe('load never throws, and every place lies in the text', () => {
  const paths = fc.constantFrom(undefined, 'resume.yaml', 'resume.json');
  const profiles = fc.constantFrom('cvwright' as const, 'jsonresume' as const);

  test('for any text', () => {
    const yamlish = fc.string({ unit: fc.constantFrom(...'abn:-#&*!|>\'"%@`,[]{}? \n\t\\<~é😀\uD83D\u0007\r\uFEFF') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), paths, profiles, (text, path, profile) => {
        expect(faults(load(text, { ...(path !== undefined && { path }), profile }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), profiles, (text, profile) => {
        expect(faults(load(text, { path: 'resume.json', profile }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('for any value in any field', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.constant([]),
      fc.constant({}),
      fc.constant([[]]),
      fc.constant([null]),
    );
    const entry = fc.record(
      { name: value, startDate: value, url: value, highlights: value, positions: value, entries: value, title: value },
      { requiredKeys: [] },
    );
    const resume = fc.record(
      {
        basics: fc.oneof(value, entry),
        work: fc.oneof(value, fc.array(entry)),
        custom: fc.array(entry),
        meta: fc.oneof(value, entry),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(resume, (data) => {
        expect(faults(load(JSON.stringify(data), { path: 'resume.json' }))).toEqual([]);
      }),
    );
  });
});

describe('load keeps every text', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
    .filter((value) => value.trim() !== '' && !/[\p{Cc}\u2028\u2029\u202D\u202E\uFFFD]/u.test(value));
  const resume = fc.record({
    basics: fc.record({ name: text, label: text }),
    work: fc.array(fc.record({ name: text, highlights: fc.array(text, { maxLength: 3 }) }), { maxLength: 3 }),
    skills: fc.array(fc.record({ name: text, keywords: fc.array(text, { maxLength: 3 }) }), { maxLength: 3 }),
  });
  const forms: readonly (readonly [string, (data: unknown) => string, string])[] = [
    ['block YAML', (data) => stringify(data), 'resume.yaml'],
    ['YAML in quotes', (data) => stringify(data, { defaultStringType: 'QUOTE_DOUBLE' }), 'resume.yaml'],
    ['flow YAML', (data) => stringify(data, { collectionStyle: 'flow' }), 'resume.yaml'],
    ['JSON', (data) => JSON.stringify(data, null, 2), 'resume.json'],
  ];

  test.each(forms)('of %s', (_, write, path) => {
    fc.assert(
      fc.property(resume, (data) => {
        expect(load(write(data), { path }).resume).toEqual(data);
      }),
    );
  });
});

describe('load points at what is wrong', () => {
  test('at a changed letter of a key, with the right word', () => {
    const keys = fc.constantFrom(
      'name',
      'position',
      'location',
      'startDate',
      'highlights',
      'keywords',
      'summary',
      'description',
    );
    fc.assert(
      fc.property(keys, fc.nat(), fc.constantFrom(...'qxzjw'), (key, index, letter) => {
        const at = 1 + (index % (key.length - 1));
        const slip = key.slice(0, at) + letter + key.slice(at + 1);
        fc.pre(slip !== key);
        const { diagnostics, source } = load(
          `basics:\n  name: Ada\nwork:\n  - url: https://example.org\n    ${slip}: x\n`,
        );
        const found = diagnostics.find(({ code }) => code === 'unknown-field');
        expect(found?.hint).toBe(`did you mean "${key}"?`);
        expect(source.text.slice(found?.range?.start.offset, found?.range?.end.offset)).toBe(slip);
      }),
    );
  });

  test('at a wrong value, wherever it stands', () => {
    const pointers = fc.constantFrom(
      '/basics/name',
      '/basics/location/city',
      '/work/1/name',
      '/work/0/highlights/1',
      '/custom/0/entries/0/date',
      '/meta/theme',
    );
    fc.assert(
      fc.property(pointers, (pointer) => {
        const text = JSON.stringify(withObjectAt(pointer), null, 2);
        const { diagnostics, source, locate } = load(text, { path: 'resume.json' });
        const found = diagnostics.find(({ code }) => code === 'wrong-type');
        expect(found?.pointer).toBe(pointer);
        expect(found?.range).toEqual(
          source.text[found?.range?.start.offset ?? -1] === '"' ? locate(pointer, 'key') : locate(pointer),
        );
      }),
    );
  });
});

function withObjectAt(pointer: string): unknown {
  const written = JSON.stringify({
    basics: { name: '/basics/name', location: { city: '/basics/location/city' } },
    work: [{ name: 'A', highlights: ['one', '/work/0/highlights/1'] }, { name: '/work/1/name' }],
    custom: [{ title: 'Talks', entries: [{ name: 'One', date: '/custom/0/entries/0/date' }] }],
    meta: { theme: '/meta/theme' },
  });
  return JSON.parse(written.replace(JSON.stringify(pointer), '{"wrong": 1}'));
}

/** What is wrong with the findings themselves: places outside the text or out of order, words that no person wrote. */
function faults({ source, diagnostics, locate, resume }: Loaded): readonly string[] {
  const places = diagnostics.map(({ range }) => range ?? { start: { offset: -1, column: 0 }, end: { offset: -1 } });
  const whole = locate('');
  return [
    ...places
      .filter(({ start, end }) => start.offset < 0 || start.column < 1 || end.offset < start.offset)
      .map(() => 'no place'),
    ...places.filter(({ end }) => end.offset > source.text.length).map(() => 'outside the text'),
    ...places
      .filter(({ start }, index) => start.offset < (places[index - 1]?.start.offset ?? 0))
      .map(() => 'out of order'),
    ...diagnostics
      .map(({ message, hint }) => `${message} ${hint ?? ''}`)
      .filter((text) => /undefined|NaN|\[object|must (?:be|match|NOT)/.test(text)),
    ...(whole && whole.end.offset > source.text.length ? ['the whole lies outside the text'] : []),
    ...(resume && diagnostics.some(({ severity }) => severity === 'error') ? ['a résumé in spite of errors'] : []),
  ];
}

test.each([
  ['undefined', undefined],
  ['Null', null],
  ['Uint8Array', Buffer.from('basics: {name: Ada}')],
])('load says that it takes text, not %s', (kind, given) => {
  expect(() => {
    Reflect.apply(load, undefined, [given]);
  }).toThrow(new TypeError(`load takes the text of a résumé as a string, not ${kind}; decode bytes as UTF-8 first`));
});
