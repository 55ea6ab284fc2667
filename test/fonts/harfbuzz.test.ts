import { describe, expect, it } from 'vitest';
import { loadHarfBuzz } from '../../src/fonts/harfbuzz.ts';
import { fontFiles } from './files.ts';

describe('the shaping engine', () => {
  it('has a file in its memory once, however many faces of it are open', async () => {
    const harfbuzz = await loadHarfBuzz();
    const large = new Uint8Array(100_000_000);
    large.set(fontFiles.thai.bytes);
    const fonts = Array.from({ length: 30 }, () => harfbuzz.open(large));
    expect(fonts.every((font) => font.has(0x0e01))).toBe(true);
  });
});
