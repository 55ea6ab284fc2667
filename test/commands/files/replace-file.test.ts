import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../../src/commands/files/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cvwright-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('replaceFile', () => {
  it('makes a file that was not there, and nothing beside it', () => {
    replaceFile(join(folder, 'cv.pdf'), bytes('new'));
    expect(readFileSync(join(folder, 'cv.pdf'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['cv.pdf']);
  });

  it('gives an old file new content and leaves its mode', () => {
    const path = join(folder, 'cv.pdf');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    replaceFile(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('refuses a file that nobody may write, and leaves it as it was', () => {
    const path = join(folder, 'cv.pdf');
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    expect(() => replaceFile(path, bytes('new'))).toThrow('cv.pdf" is read-only');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['cv.pdf']);
  });

  it('replaces a link and does not write through it', () => {
    const target = join(folder, 'target');
    const link = join(folder, 'cv.pdf');
    writeFileSync(target, 'private');
    symlinkSync(target, link);
    replaceFile(link, bytes('new'));
    expect(readFileSync(target, 'utf8')).toBe('private');
    expect(lstatSync(link).isSymbolicLink()).toBe(false);
  });

  it('writes an empty file', () => {
    replaceFile(join(folder, 'empty'), bytes(''));
    expect(readFileSync(join(folder, 'empty'), 'utf8')).toBe('');
  });
});
