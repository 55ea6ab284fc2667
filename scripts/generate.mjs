/**
 * Writes everything that is made from schema/resume.schema.json: the résumé's types, the table of its fields and the two
 * validators. `npm run generate` writes the files; a test calls `generate()` and compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
const notice = '// Made from schema/resume.schema.json by `npm run generate`; change the schema instead.\n';
const addition = 'cvwright addition';

/** File name, from the project's folder, to its text. */
export async function generate() {
  const schema = asText(JSON.parse(await readFile(new URL('schema/resume.schema.json', root), 'utf8')));
  return new Map([
    ['src/resume/resume.generated.ts', await types(schema)],
    ['src/resume/fields.generated.ts', fields(schema)],
    ['src/resume/validator.generated.js', await validators(schema)],
    ['src/resume/validator.generated.d.ts', validatorTypes],
  ]);
}

/**
 * The schema for our own use, in which every scalar is text. Editors read an unquoted year as a number and are told that this is
 * fine; we read YAML's scalars as they are written.
 */
export function asText(schema) {
  return mapSchema(schema, (node) => {
    if (!Array.isArray(node.type) || !node.type.includes('string')) return node;
    const { enum: values, minimum, maximum, ...rest } = node;
    const texts = values?.filter((value) => typeof value === 'string');
    return { ...rest, type: 'string', ...(texts && { enum: texts }) };
  });
}

/** A copy in which `change` has seen every schema object, from the inside out; what it makes `undefined` is left out. */
function mapSchema(node, change) {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, change));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, mapSchema(value, change)]);
  return change(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** Sections are the lists at the top level, custom ones aside: those have titles of their own. */
function sectionIds(schema) {
  return Object.keys(schema.properties).filter((key) => schema.properties[key].type === 'array' && key !== 'custom');
}

async function types(schema) {
  const named = mapSchema({ ...schema, $id: undefined }, ({ title, ...rest }) =>
    typeof title === 'object' ? { title, ...rest } : rest,
  );
  const source = await compile(named, 'Resume', {
    bannerComment: '',
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 140 },
  });
  const readonly = source
    .replaceAll(/^( +)(?=[$[\w]+[^*]*;$)/gm, '$1readonly ')
    .replaceAll(/(\w+)\[\]/g, 'readonly $1[]');
  const ids = sectionIds(schema).map((id) => `  '${id}',\n`);
  return `${notice}
/** The keys of the sections, in the schema's order. */
export const sectionIds = [
${ids.join('')}] as const;

export type SectionId = (typeof sectionIds)[number];

${readonly}`;
}

/** The résumé's fields without their descriptions: a text's kind, a list's only element, an object's fields. */
function fields(schema) {
  const shape = (node) => {
    if (node.$ref) return shape(schema.definitions[node.$ref.replace('#/definitions/', '')]);
    if (node.type === 'array') return [shape(node.items)];
    if (node.type !== 'object') return node['x-kind'];
    if (node.additionalProperties) return { '*': shape(node.additionalProperties) };
    return Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, shape(value)]));
  };
  const kinds = new Set();
  mapSchema(schema, (node) => (node['x-kind'] && kinds.add(node['x-kind']), node));
  return `${notice}
/** What a text is: it decides its limit and its checks. */
export type TextKind = ${[...kinds].map((kind) => `'${kind}'`).join(' | ')};

/** What stands in a place of the résumé: a text, a list of one shape, an object; the field \`*\` stands for any key. */
export type Shape = TextKind | readonly [Shape] | { readonly [key: string]: Shape };

export const resumeShape: { readonly [key: string]: Shape } = ${JSON.stringify(shape(schema), null, 2)};
`;
}

/** JSON Resume 1.3.1 as far as its verdicts go: our schema without the additions, open, with the official formats. */
export function jsonResumeSchema(schema) {
  const date = '^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$';
  const strict = mapSchema(schema, (node) => {
    if (String(node.description).startsWith(addition)) return undefined;
    const { pattern, required, ...rest } = node;
    const dated = node['x-kind'] === 'date' || node['x-kind'] === 'end' ? { pattern: date } : {};
    return { ...rest, ...dated, ...(node.properties ? { additionalProperties: true } : {}) };
  });
  return { ...strict, properties: { ...strict.properties, $schema: { type: 'string', format: 'uri' } } };
}

/** The default profile leaves what a text says to our own checks, which know how to help. */
function friendlySchema(schema) {
  return mapSchema(schema, ({ pattern, format, enum: values, ...rest }) => ({
    ...rest,
    ...(Array.isArray(values) ? { enum: values } : {}),
  }));
}

const validatorTypes = `${notice}
/** What a validator made by ajv found, when it returned false. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export const validateCvwright: Validator;
export const validateJsonResume: Validator;
`;

async function validators(schema) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addFormat('uri', await uriPattern());
  const formats = createRequire(import.meta.url)('ajv-formats/dist/formats.js').fullFormats;
  ajv.addFormat('email', formats.email);
  const bare = (node) =>
    mapSchema(node, (part) => {
      if (typeof part.type !== 'string' && !part.$ref && !part.definitions) return part;
      const { title, description, examples, 'x-kind': kind, ...rest } = part;
      return rest;
    });
  ajv.addSchema({ ...bare(friendlySchema(schema)), $id: 'cvwright' });
  ajv.addSchema({ ...bare(jsonResumeSchema(schema)), $id: 'jsonresume' });
  const code = standalone.default(ajv, { validateCvwright: 'cvwright', validateJsonResume: 'jsonresume' });
  return `${notice}/* eslint-disable */\n${shortened(code)}\n`;
}

/** What the validators do over and over, said once. */
const repeated = `
function found(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function mistyped(errors, instancePath, type) {
  return found(errors, {instancePath,keyword:"type",params:{type}});
}
function text(errors, value, path, key) {
  return value === undefined || typeof value === "string" ? errors : mistyped(errors, path + key, "string");
}
function texts(errors, value, path, key) {
  if (value === undefined) return errors;
  if (!Array.isArray(value)) return mistyped(errors, path + key, "array");
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== "string") errors = mistyped(errors, path + key + "/" + i, "string");
  return errors;
}
`;

/**
 * ajv's code at less than half its length, since every start has to read it: without the places in the schema that nobody asks
 * for, without a count of the errors beside their list, and with the same few statements for each field said once.
 */
const shorter = [
  [/,schemaPath:(?:[\w$]+\+)?"(?:[^"\\]|\\.)*"/g, ''],
  [
    /const (err\d+) = (\{[^;]*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
    'vErrors = found(vErrors, $2);',
  ],
  [/let errors = 0;|errors = vErrors\.length;/g, ''],
  [/return errors === 0;/g, 'return vErrors === null;'],
  [
    /vErrors = found\(vErrors, \{instancePath(?::([^{},]+))?,keyword:"type",params:\{type: ("\w+")\}\}\);/g,
    (_, path = 'instancePath', type) => `vErrors = mistyped(vErrors, ${path}, ${type});`,
  ],
  [
    /if\((data\d*\.\$?\w+) !== undefined\)\{if\(typeof \1 !== "string"\)\{vErrors = mistyped\(vErrors, instancePath\+("[^"]+"), "string"\);\}\}/g,
    'vErrors = text(vErrors, $1, instancePath, $2);',
  ],
  [
    /if\((data\d*\.\w+) !== undefined\)\{let (data\d+) = \1;if\(Array\.isArray\(\2\)\)\{const (len\d+) = \2\.length;for\(let (i\d+)=0; \4<\3; \4\+\+\)\{if\(typeof \2\[\4\] !== "string"\)\{vErrors = mistyped\(vErrors, [^;]*, "string"\);\}\}\}else \{vErrors = mistyped\(vErrors, instancePath\+("[^"]+"), "array"\);\}\}/g,
    'vErrors = texts(vErrors, $1, instancePath, $5);',
  ],
];

function shortened(code) {
  const short = shorter.reduce((text, [long, brief]) => text.replaceAll(long, brief), code);
  if (/schemaPath|const err\d|(?<!\.)\berrors\b/.test(short))
    throw new Error('ajv writes its errors otherwise than this script knows');
  return short.replace('"use strict";', `"use strict";${repeated}`);
}

/** The regular expression by which ajv-formats knows a URI; it exports only a function around it. */
async function uriPattern() {
  const path = createRequire(import.meta.url).resolve('ajv-formats/dist/formats.js');
  const found = /^const URI = \/(.+)\/i;$/m.exec(await readFile(path, 'utf8'));
  if (!found) throw new Error(`${path} no longer holds the pattern URI`);
  return new RegExp(found[1], 'i');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await generate()) await writeFile(new URL(path, root), text);
}
