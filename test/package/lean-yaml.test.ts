import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as yaml from 'yaml';
import { afterAll, expect, it } from 'vitest';
import { leanYaml } from '../../scripts/build/lean-yaml.mjs';

/** The library's lexer and parser as the build makes them, beside those of the library itself. */
const folder = mkdtempSync(join(tmpdir(), 'cvwright-lean-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));
const library = join(import.meta.dirname, '../../node_modules/yaml/browser');
const copy = join(folder, 'node_modules/yaml/browser');
cpSync(library, copy, { recursive: true });
for (const name of ['lexer.js', 'parser.js']) {
  const path = join(copy, 'dist/parse', name);
  writeFileSync(path, leanYaml.transform(readFileSync(path, 'utf8'), path) ?? '');
}
type Parts = Pick<typeof yaml, 'Lexer' | 'Parser'>;
// oxlint-disable-next-line typescript/no-unsafe-assignment -- of a path that exists only now
const lean: Parts = await import(join(copy, 'index.js'));

function tokensOf(text: string, parts: Parts): readonly unknown[] {
  const parser = new parts.Parser();
  const tokens: unknown[] = [];
  for (const lexeme of new parts.Lexer().lex(text)) tokens.push(...parser.next(lexeme));
  return [...tokens, ...parser.end()];
}

const SIGNS =
  'a|b: |: |- |? |\n|\n  |\n    | |\t|\r\n|"|\'|[|]|{|}|, |#| # |&a |*a|!t |>-\n  |---\n|...\n|%YAML 1.2\n|\\|\ufeff|ö|@'
    .split('|')
    .concat('| \n  ');

it('gives the tokens that the library gives, of whatever text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      expect(tokensOf(text, lean)).toEqual(tokensOf(text, yaml));
    }),
    { numRuns: 3_000 },
  );
});

it('gives them without generators', () => {
  expect(Array.isArray(new lean.Lexer().lex('a: b'))).toBe(true);
});
