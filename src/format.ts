import type { Diagnostic, Fix } from './diagnostics/diagnostic.ts';
import { createSource, isJson, type Source } from './diagnostics/source.ts';
import { load } from './load.ts';
import { jsonText } from './resume/json/json-text.ts';
import { normalise } from './resume/normalise.ts';
import { parse } from './resume/parse.ts';
import { quotes } from './resume/quotes.ts';
import { inSchemaOrder, reordered } from './resume/reorder.ts';
import type { Tree } from './resume/tree.ts';

/** A résumé file put in order, and what is still to be said about it. */
export interface Formatted {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FormatOptions {
  /** The file's name, for messages; `.json` makes it JSON. */
  readonly path?: string;
  /** Only put right what is found wrong: no quotes, no new order. */
  readonly fixOnly?: boolean;
}

/** One mistake in YAML may hide the next. */
const rounds = 50;

/**
 * Writes a résumé as its findings advise, wherever the way out is beyond doubt: old names renamed, dates in ISO form,
 * addresses with https://, quotes where YAML asks for them; then fields in the schema's order, and quotes where other
 * programs would misread a value. No comment and no text is lost; the same text twice gives the same.
 */
export function format(text: string, options: FormatOptions = {}): Formatted {
  const { path, fixOnly = false } = options;
  const named = path === undefined ? {} : { path };
  const fixed = fixAll(text, named);
  const orderly = fixOnly ? fixed : inOrder(quoted(fixed, path), path);
  return { text: orderly, diagnostics: load(orderly, named).diagnostics };
}

function fixAll(text: string, named: { readonly path?: string }): string {
  let current = text;
  for (let round = 0; round < rounds; round++) {
    const fixes = load(current, named).diagnostics.flatMap(({ fix }) => fix ?? []);
    const next = applied(current, fixes);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** The text after all changes that do not overlap an earlier one. */
function applied(text: string, fixes: readonly Fix[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const fix of fixes.toSorted((a, b) => a.range.start.offset - b.range.start.offset)) {
    if (fix.range.start.offset < end) continue;
    parts.push(text.slice(end, fix.range.start.offset), fix.text);
    end = fix.range.end.offset;
  }
  return parts.join('') + text.slice(end);
}

function quoted(text: string, path: string | undefined): string {
  const source = createSource(text, path);
  const tree = isJson(source) ? undefined : read(source);
  return tree ? applied(text, quotes(tree)) : text;
}

function inOrder(text: string, path: string | undefined): string {
  const source = createSource(text, path);
  const tree = read(source);
  if (!tree) return text;
  if (isJson(source)) {
    // At most ten characters, lest a file that begins far to the right is written many times as long.
    const indent = /^[ \t]+(?=")/m.exec(text)?.[0].slice(0, 10) ?? '  ';
    return `${jsonText(inSchemaOrder(tree.root), indent)}\n`;
  }
  const edit = reordered(tree, source);
  if (!edit) return text;
  const next = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return saysTheSame(text, next, path) ? next : text;
}

function read(source: Source): Tree | undefined {
  return parse(source, 'text', () => undefined);
}

/** Moving text about could part an alias from its anchor: then the order stays as it was. */
function saysTheSame(before: string, after: string, path: string | undefined): boolean {
  const [old, moved] = [before, after].map((text) => {
    const source = createSource(text, path);
    const tree = read(source);
    return tree && JSON.stringify([sorted(normalise(tree, source, () => undefined).value), linesOf(text)]);
  });
  return old !== undefined && old === moved;
}

/** Every line without its indentation and its hyphens, which moving may change. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:- +)*/, '').trimEnd())
    .filter((line) => line !== '')
    .toSorted();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
