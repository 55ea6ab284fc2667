import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as yaml from 'yaml';
import { afterAll, expect, it } from 'vitest';
import { leanYaml } from '../../scripts/build/lean-yaml.mjs';

/** The library's files as the build makes them, beside those of the library itself. */
const folder = mkdtempSync(join(tmpdir(), 'cvwright-lean-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));
const library = join(import.meta.dirname, '../../node_modules/yaml/browser');
const copy = join(folder, 'node_modules/yaml/browser');
cpSync(library, copy, { recursive: true });
for (const name of ['parse/lexer.js', 'parse/parser.js', 'nodes/Node.js', 'nodes/Pair.js']) {
  const path = join(copy, 'dist', name);
  writeFileSync(path, leanYaml.transform(readFileSync(path, 'utf8'), path) ?? '');
}
type Parts = Pick<typeof yaml, 'Lexer' | 'Parser' | 'Composer' | 'isMap' | 'isPair'>;
// oxlint-disable-next-line typescript/no-unsafe-assignment -- of a path that exists only now
const lean: Parts = await import(join(copy, 'index.js'));

function tokensOf(text: string, parts: Parts): readonly yaml.CST.Token[] {
  const parser = new parts.Parser();
  const tokens: yaml.CST.Token[] = [];
  for (const lexeme of new parts.Lexer().lex(text)) tokens.push(...parser.next(lexeme));
  return [...tokens, ...parser.end()];
}

const SIGNS =
  'a|b: |: |- |? |\n|\n  |\n    | |\t|\r\n|"|\'|[|]|{|}|, |#| # |&a |*a|!t |>-\n  |---\n|...\n|%YAML 1.2\n|\\|\ufeff|ö|@'
    .split('|')
    .concat('| \n  ');

const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join(''));

it('gives the tokens that the library gives, of whatever text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokensOf(text, lean)).toEqual(tokensOf(text, yaml));
    }),
    { numRuns: 3_000 },
  );
});

function documentsOf(text: string, parts: Parts): readonly yaml.Document.Parsed[] {
  return [...new parts.Composer().compose(tokensOf(text, parts), true, text.length)];
}

/** What the documents of a text hold and what is wrong with them. */
function heldBy(text: string, parts: Parts): unknown {
  return documentsOf(text, parts).map(({ contents, errors, warnings }) => ({
    contents: JSON.stringify(contents),
    found: [...errors, ...warnings].map(({ message, pos }) => [message, pos]),
  }));
}

it('gives the documents that the library gives', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(heldBy(text, lean)).toEqual(heldBy(text, yaml));
    }),
    { numRuns: 1_000 },
  );
});

it('knows the kinds of its nodes', () => {
  const [document] = documentsOf('a: b', lean);
  const contents = document?.contents;
  expect(lean.isMap(contents) && contents.items.length === 1 && contents.items.every(lean.isPair)).toBe(true);
});

it('gives them without generators', () => {
  expect(Array.isArray(new lean.Lexer().lex('a: b'))).toBe(true);
});
