import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { resumeShape, type Shape, type TextKind } from '../../src/resume/fields.generated.ts';
import type { Resume } from '../../src/resume/resume.generated.ts';

/** A résumé file of the project; the failsafe schema keeps dates and numbers as they are written, as the program's reader does. */
export function readResume(file: string): Resume {
  const value: unknown = parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'), {
    schema: 'failsafe',
  });
  return resumeOf(value);
}

/** Résumés of any shape that the schema allows, with texts made by `text`; settings are left out. */
export function resumesWith(text: (kind: TextKind) => fc.Arbitrary<string>): fc.Arbitrary<Resume> {
  const { $schema: _schema, meta: _meta, ...shape } = resumeShape;
  return valueOf(shape, text).map(resumeOf);
}

function resumeOf(value: unknown): Resume {
  if (isObject(value)) return value;
  throw new TypeError('no résumé');
}

/** The files of data/ and what is built from the schema's own shape are valid: it is enough to tell the compiler. */
function isObject(value: unknown): value is Resume {
  return typeof value === 'object' && value !== null;
}

function valueOf(shape: Shape, text: (kind: TextKind) => fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') return text(shape);
  if (isList(shape)) return fc.array(valueOf(shape[0], text), { maxLength: 3 });
  const fields = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, valueOf(field, text)]));
  return 'entries' in shape
    ? fc.record(fields, { requiredKeys: ['title', 'summary'] })
    : fc.record(fields, { requiredKeys: [] });
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Every text of a value with its JSON Pointer. */
export function textsOf(value: unknown, pointer = ''): readonly (readonly [pointer: string, text: string])[] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${pointer}/${key}`));
}
