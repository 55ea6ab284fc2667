import { eager } from '../../scripts/build/eager-functions.mjs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

/** The code with the functions made eager that begin with one of the texts. */
function eagerly(code: string, ...beginnings: readonly string[]): string {
  return eager(code, new Set(beginnings.map((beginning) => code.indexOf(beginning))));
}

test('a declared function becomes a variable in parentheses, before all else', () => {
  expect(eagerly('one();function one(a){return a}function two(){}', 'function one')).toBe(
    'var one=(function (a){return a});one();function two(){}',
  );
});

test('a function that is a value gets parentheses, inside others as well', () => {
  expect(eagerly('const a=b=>c=>b+c,d=function(){}', 'b=>', 'c=>', 'function')).toBe(
    'const a=(b=>(c=>b+c)),d=(function(){})',
  );
  expect(eagerly('function a(){return [1].map(b=>b)}', 'function', 'b=>')).toBe(
    'var a=(function (){return [1].map((b=>b))});',
  );
});

test('methods stay as they are, but not what stands inside them', () => {
  const code = 'class A{b(){return ()=>1}get c(){return 2}}const d={e(){},get f(){return 3},g:()=>4}';
  expect(eagerly(code, '(){return ()', '()=>1', '(){return 2', '(){}', '(){return 3', '()=>4')).toBe(
    'class A{b(){return (()=>1)}get c(){return 2}}const d={e(){},get f(){return 3},g:(()=>4)}',
  );
});

test('what must come first stays first', () => {
  expect(eagerly('#!/usr/bin/env node\n"use strict";one();function one(){}', 'function')).toBe(
    '#!/usr/bin/env node\n"use strict";var one=(function (){});one();',
  );
});

test('nothing changes where nothing is called', () => {
  const code = '"use strict";const a=()=>1;function b(){}';
  expect(eager(code, new Set())).toBe(code);
});

test('the code does the same', () => {
  const code = [
    'const found=[later(),once(),once(),points().next().value,waits.name];',
    'function later(){return [1,2].map(n=>n+1).join()}',
    // As programs do that need something only from the second time on.
    'function once(){return once=()=>"again","first"}',
    'function*points(){yield 7}',
    'async function waits(){}',
    'found.join("|")',
  ].join('\n');
  const starts = new Set([...code.matchAll(/(?:async )?function|n=>|\(\)=>/g)].map(({ index }) => index));
  expect(runInNewContext(eager(code, starts))).toBe('2,3|first|again|7|waits');
  expect(runInNewContext(code)).toBe('2,3|first|again|7|waits');
});
