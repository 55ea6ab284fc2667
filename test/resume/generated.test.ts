import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asText, generate, jsonResumeSchema } from '../../scripts/generate.mjs';
import { judge } from '../judge.ts';

const files = [...(await generate())];
const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/resume.schema.json', import.meta.url), 'utf8'));

test.each(files)('%s is what npm run generate writes', (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});

test('every field of the schema has a title, a description and an example', () => {
  expect(lacking(schema, '')).toEqual([]);
});

/** The fields that lack one of the three; a section's examples are its entries'. */
function lacking(node: unknown, place: string): readonly string[] {
  if (!isObject(node)) return [];
  const properties = isObject(node['properties']) ? Object.entries(node['properties']) : [];
  const definitions = isObject(node['definitions']) ? Object.entries(node['definitions']) : [];
  const own = node['type'] === undefined ? [] : ['title', 'description'].filter((key) => typeof node[key] !== 'string');
  const isText = [node['type']].flat().includes('string');
  const example = isText && !Array.isArray(node['examples']) ? ['examples'] : [];
  const missing = [...own, ...example].map((key) => `${place}: ${key}`);
  return [...missing, ...[...properties, ...definitions].flatMap(([key, value]) => lacking(value, `${place}/${key}`))];
}

const official = judge('jsonresume-suite/schemas/schema-1.3.1.json');

test.skipIf(!official)('the official profile knows the fields of JSON Resume 1.3.1, and no others', () => {
  const theirs: unknown = JSON.parse(official ?? '');
  const ours: unknown = jsonResumeSchema(asText(schema));
  expect(fieldsOf(ours, ours)).toEqual(fieldsOf(theirs, theirs));
});

/** Every field with its type, its format and its pattern, whichever way the schema is divided. */
function fieldsOf(node: unknown, root: unknown, place = ''): readonly string[] {
  if (!isObject(node)) return [];
  const target = typeof node['$ref'] === 'string' ? follow(root, node['$ref']) : node;
  if (!isObject(target)) return [];
  const below = isObject(target['properties']) ? Object.entries(target['properties']) : [];
  const own = `${place} ${String(target['type'])} ${String(target['format'])} ${String(target['pattern'])}`;
  return [
    own,
    ...fieldsOf(target['items'], root, `${place}[]`),
    ...below.flatMap(([key, value]) => fieldsOf(value, root, `${place}.${key}`)),
  ].toSorted();
}

function follow(root: unknown, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce((node: unknown, step) => (isObject(node) ? node[step] : undefined), root);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
