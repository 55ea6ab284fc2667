import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Code, type CodeInfo, codes } from '../../src/diagnostics/codes.ts';
import { load } from '../../src/load.ts';
import { refreshed } from './findings.ts';

const folder = new URL('findings/', import.meta.url);
const files = readdirSync(folder);
const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));

test.each(files)('%s: every case finds what stands under it', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  await expect(refreshed(text)).toMatchFileSnapshot(new URL(name, folder).pathname);
});

const reading = Object.entries<CodeInfo>(codes).filter(([, { stage }]) => stage !== 'render');

test.each(reading.map(([code]) => code))('%s has a case', (code) => {
  expect(texts.some((text) => text.includes(`[${code}] `))).toBe(true);
});

test.each(reading.filter(([, { example }]) => example !== undefined))(
  '%s: its example is what it says',
  (code, { example }) => {
    const options = { path: example?.wrong.startsWith('{"') ? 'r.json' : 'r.yaml', date: new Date('2026-01-01') };
    const found = (text = ''): readonly Code[] => load(text, options).diagnostics.map((diagnostic) => diagnostic.code);
    expect(found(example?.wrong)).toContain(code);
    expect(found(example?.right).filter((other) => other !== 'missing-name')).toEqual([]);
  },
);
