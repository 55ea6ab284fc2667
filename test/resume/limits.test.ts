import { expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import { limits, textLimits } from '../../src/resume/limits.ts';

/** Each a text that keeps a limit exactly, the same grown by one, and what is said of the latter. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['bytes', padded(limits.bytes), padded(limits.bytes + 1), 'the file is larger than 2 MiB'],
  [
    'bytes of letters that take two',
    padded(limits.bytes, 'é'),
    padded(limits.bytes + 2, 'é'),
    'the file is larger than 2 MiB',
  ],
  ['levels', nested(limits.depth), nested(limits.depth + 1), 'the file is nested more than 32 levels deep'],
  ['aliases', aliased(limits.aliases), aliased(limits.aliases + 1), 'the file uses aliases more than 100 times'],
  ['keys', keyed(limits.keys), keyed(limits.keys + 1), 'the object has 201 keys; at most 200 are read'],
  ['items', listed(limits.items), listed(limits.items + 1), 'the list has 1,001 items; at most 1,000 are read'],
  [
    'letters in a line',
    line(textLimits.line),
    line(textLimits.line + 1),
    'the text has 501 characters; at most 500 are printed here',
  ],
  [
    'letters in a text',
    prose(textLimits.prose),
    prose(textLimits.prose + 1),
    'the text has 20,001 characters; at most 20,000 are printed here',
  ],
];

test.each(cases)('%s', (_, within, beyond, message) => {
  expect(messages(within)).not.toContain(message);
  expect(messages(beyond)).toContain(message);
});

test('an alias bomb is refused before it grows', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
  expect(messages(`l0: &l0 [x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}\n`)).toEqual([
    'the file holds more than 20,000 values',
  ]);
});

test('a long text that aliases repeat is refused', () => {
  const text = `basics:\n  summary: &s ${'a '.repeat(20_000)}\n`;
  expect(messages(`${text}work:\n${'  - summary: *s\n'.repeat(90)}`)).toEqual([
    'the texts of the file are longer than 2 MiB once its aliases are replaced',
  ]);
});

test('a file of signs only is refused', () => {
  expect(messages('? \n'.repeat(300_000))).toEqual(['the file has more YAML in it than a résumé can have']);
});

test.each(['['.repeat(500_000), '{"a":'.repeat(200_000), '- '.repeat(300_000), '{"basics": ' + '['.repeat(100_000)])(
  'brackets without end are no reason to fall over',
  (text) => expect(load(text).diagnostics.some(({ severity }) => severity === 'error')).toBe(true),
);

test.each([
  ['YAML', `basics: {}\n${'a: 1\n'.repeat(100)}`],
  ['JSON', `{"basics": {}${', "a": 1'.repeat(100)}}`],
])('of keys that stand twice in %s only the first are told', (_, text) => {
  const told = messages(text);
  expect(told).toHaveLength(limits.mistakes);
  expect(told.filter((message) => !message.startsWith('"a" stands twice'))).toEqual([]);
});

function messages(text: string): readonly string[] {
  return load(text).diagnostics.map(({ message }) => message);
}

function padded(bytes: number, letter = 'e'): string {
  const size = new TextEncoder().encode(letter).length;
  const start = `basics: {}${' '.repeat((bytes - 12) % size)}\n#`;
  return start + letter.repeat((bytes - start.length) / size);
}

function nested(levels: number): string {
  return `custom: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`;
}

function aliased(count: number): string {
  return `work:\n  - name: &n Engines\n${'  - name: *n\n'.repeat(count)}`;
}

function keyed(count: number): string {
  return `meta:\n${Array.from({ length: count }, (_, i) => `  k${i}: x\n`).join('')}`;
}

function listed(count: number): string {
  return `skills:\n${Array.from({ length: count }, (_, i) => `  - name: k${i}\n`).join('')}`;
}

function line(length: number): string {
  return `basics:\n  name: ${'a'.repeat(length)}\n`;
}

function prose(length: number): string {
  return `basics:\n  summary: ${'a'.repeat(length)}\n`;
}
