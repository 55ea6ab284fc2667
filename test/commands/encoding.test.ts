import { describe, expect, it } from 'vitest';
import { decode } from '../../src/commands/encoding.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decode', () => {
  it('reads UTF-8', () => expect(decode(Buffer.from('name: Zoë 🙂'), 'cv.yaml')).toBe('name: Zoë 🙂'));

  it('reads UTF-16 of either byte order that says so', () => {
    expect(decode(utf16('name: Zoë'), 'cv.yaml')).toBe('\uFEFFname: Zoë');
    expect(decode(Buffer.from(utf16('name: Zoë')).swap16(), 'cv.yaml')).toBe('\uFEFFname: Zoë');
  });

  it('names the place of a byte that is not UTF-8', () => {
    expect(() => decode(Buffer.from('a: 1\nname: Zo\xeb', 'latin1'), 'cv.yaml')).toThrow(
      'cv.yaml:2:9: the byte 0xeb is not UTF-8; the file may be Latin-1 or Windows-1252',
    );
  });

  it('refuses what is no text at all', () => {
    expect(() => decode(Buffer.from('PK\x03\x04\x00\x00'), 'cv.docx')).toThrow('"cv.docx" is not text');
  });
});
