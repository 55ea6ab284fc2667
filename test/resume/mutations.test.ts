import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSource } from '../../src/diagnostics/source.ts';
import { load } from '../../src/load.ts';
import { parse } from '../../src/resume/parse.ts';
import type { Field, Node, Span } from '../../src/resume/tree.ts';

/** Each key and value of each example is spoilt in turn, and what is spoilt is reported on its line. */
const folder = new URL('../../data/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

interface Spoiling {
  readonly title: string;
  /** The places to spoil, and what to write there. */
  readonly spots: (fields: readonly Field[]) => readonly (readonly [Span, string])[];
  readonly code: RegExp;
}

const dates = new Set(['startDate', 'endDate', 'date', 'releaseDate']);
const keysOf = (fields: readonly Field[], write: (key: string) => string) =>
  fields.map(({ key, span }) => [span, write(key)] as const);
const valuesOf = (fields: readonly Field[], which: (field: Field) => boolean, text: string) =>
  fields
    .filter((field) => field.value.kind === 'scalar' && which(field))
    .map(({ value }) => [value.span, text] as const);
const any = (): boolean => true;

const spoilings: readonly Spoiling[] = [
  {
    title: 'a key with a letter too many',
    spots: (fields) => keysOf(fields, (key) => `${key}q`),
    code: /unknown-field/,
  },
  {
    title: 'a key with a letter exchanged',
    spots: (fields) => keysOf(fields, (key) => `${key.slice(0, -1)}0`),
    code: /unknown-field/,
  },
  {
    title: 'a key without its colon',
    spots: (fields) => fields.map(({ span }) => [{ start: span.end, end: span.end + 1 }, ' '] as const),
    code: /syntax|indentation|wrong-type|unknown-field/,
  },
  { title: 'a value taken away', spots: (fields) => valuesOf(fields, any, ''), code: /empty-value/ },
  { title: 'a list for a value', spots: (fields) => valuesOf(fields, any, '[{a: b}]'), code: /wrong-type/ },
  {
    title: 'an unclosed quotation mark for a value',
    spots: (fields) => valuesOf(fields, any, '"x'),
    code: /unclosed-quote|syntax/,
  },
  { title: 'a colon in a value', spots: (fields) => valuesOf(fields, any, 'x: y'), code: /colon-in-value|wrong-type/ },
  { title: 'an at sign before a value', spots: (fields) => valuesOf(fields, any, '@x'), code: /reserved-character/ },
  { title: 'an asterisk before a value', spots: (fields) => valuesOf(fields, any, '*x'), code: /unresolved-alias/ },
  {
    title: 'a date in other words',
    spots: (fields) => valuesOf(fields, ({ key }) => dates.has(key), 'May 2013'),
    code: /invalid-date/,
  },
  {
    title: 'a date that does not exist',
    spots: (fields) => valuesOf(fields, ({ key }) => dates.has(key), '2013-02-30'),
    code: /invalid-date/,
  },
  {
    title: 'a script for an address',
    spots: (fields) => valuesOf(fields, ({ key }) => key === 'url', 'javascript:x'),
    code: /unsafe-url/,
  },
];

describe.each(files)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const source = createSource(text, name);
  const tree = parse(source, 'text', () => undefined);
  const fields = tree ? fieldsOf(tree.root) : [];

  test.each(spoilings)('$title', ({ spots, code }) => {
    const missed = spots(fields)
      .filter(([{ start, end }]) => !text.slice(start, end).includes('\n'))
      .filter(([span, written]) => !isReported(span, written, code));
    expect(missed.map(([{ start }, written]) => `line ${source.position(start).line}: ${written}`)).toEqual([]);
  });

  test('is valid as it is', () => expect(load(text).resume).toBeDefined());

  function isReported({ start, end }: Span, written: string, code: RegExp): boolean {
    const { line } = source.position(start);
    const { diagnostics } = load(text.slice(0, start) + written + text.slice(end), { path: name });
    return diagnostics.some((found) => code.test(found.code) && found.range?.start.line === line);
  }
});

/** Every field but those under meta, where other programs may keep what they like, and titles' own keys. */
function fieldsOf(node: Node): readonly Field[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap(fieldsOf);
  return node.fields.filter(({ key }) => key !== 'meta').flatMap((field) => [field, ...fieldsOf(field.value)]);
}
