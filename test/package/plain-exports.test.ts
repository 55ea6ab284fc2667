import { plainExports } from '../../scripts/build/plain-exports.mjs';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

/** The chunk that holds what two programs share. */
async function sharedChunk(code: string): Promise<string> {
  const files = {
    name: 'files',
    resolveId: (id: string) => id,
    load: (id: string) =>
      id === 'shared.js' ? code : `import * as shared from 'shared.js'; console.log(shared.part, '${id}');`,
  };
  const build = await rolldown({ input: ['one.js', 'two.js'], plugins: [files, plainExports] });
  const { output } = await build.generate({ format: 'cjs', minify: true });
  const chunk = output.find((part) => part.type === 'chunk' && !part.isEntry);
  return chunk?.type === 'chunk' ? chunk.code : '';
}

test.each([
  ['a function', 'export function part() {}'],
  ['a constant', 'export const part = [1];'],
  ['a class', 'export class part { part = 1; }'],
])('%s is handed over as it is', async (_name, code) => {
  const chunk = await sharedChunk(code);
  expect(chunk).toMatch(/exports\.\w+=/);
  expect(chunk).not.toContain('get:');
});

test.each([
  ['is assigned to', 'export let part = 1; export function set() { part = 2; }'],
  ['is counted up', 'export let part = 1; export function set() { part++; }'],
  ['is taken out of an object', 'export let part = 1; export function set(from) { ({ a: [part] } = from); }'],
  ['is set by a loop', 'export let part; export function set(all) { for (part of all); }'],
])('what %s is asked for each time', async (_name, code) => {
  const chunk = await sharedChunk(`${code} set.part = set;`);
  expect(chunk).toMatch(/get:function\(\)\{return/);
  expect(chunk).not.toMatch(/exports\.\w+=/);
});
