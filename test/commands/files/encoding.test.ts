import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/commands/files/encoding.ts';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decode', () => {
  it('reads UTF-8', () => expect(decode(Buffer.from('name: Zoë 🙂'), 'cv.yaml')).toEqual({ text: 'name: Zoë 🙂' }));

  it('keeps a byte order mark, so that offsets are those of the file', () => {
    expect(decode(Buffer.from('\uFEFFname: Zoë'), 'cv.yaml')).toEqual({ text: '\uFEFFname: Zoë' });
  });

  it('reads UTF-16 of either byte order that says so', () => {
    expect(decode(utf16('name: Zoë'), 'cv.yaml')).toEqual({ text: '\uFEFFname: Zoë' });
    expect(decode(utf16('name: Zoë').swap16(), 'cv.yaml')).toEqual({ text: '\uFEFFname: Zoë' });
  });

  it('names the place of a byte that is not UTF-8', () => {
    const { problem } = decode(Buffer.from('a: 1\nname: Zo\xeb\n', 'latin1'), 'cv.yaml');
    expect(problem).toMatchObject({ code: 'unreadable-text', severity: 'error' });
    expect(problem?.range?.start).toEqual({ offset: 13, line: 2, column: 9 });
  });

  it('refuses what is no text at all', () => {
    expect(() => decode(Buffer.from('PK\x03\x04\x00\x00'), 'cv.docx')).toThrow('"cv.docx" is not a text file');
  });
});
