import { readFileSync } from 'node:fs';
import type { FontFile } from '../../src/fonts/font-file.ts';
import { readTables } from '../../src/fonts/sfnt.ts';

const modules = new URL('../../node_modules/', import.meta.url);

function file(path: string): FontFile {
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(readFileSync(new URL(path, modules))) };
}

/** Font files as users might bring them: one for each kind of outline and for scripts that the package has no fonts for. */
export const fontFiles = {
  thai: file('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
  thaiBold: file('@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf'),
  devanagari: file('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
  postScript: file('open-dyslexic/otf/OpenDyslexic-Regular.otf'),
  postScriptItalic: file('open-dyslexic/otf/OpenDyslexic-Italic.otf'),
  variable: file('firacode/distr/variable_ttf/FiraCode-VF.ttf'),
} as const;

/** A collection of font files (OpenType specification, "Font Collections"). */
export function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + fonts.length * 4;
  const size = fonts.reduce((sum, font) => sum + font.length, header);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('ttcf'));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let start = header;
  for (const [index, font] of fonts.entries()) {
    bytes.set(font, start);
    view.setUint32(12 + index * 4, start);
    // The offsets of tables count from the start of the whole file.
    for (let record = start + 12; record < start + 12 + view.getUint16(start + 4) * 16; record += 16) {
      view.setUint32(record + 8, view.getUint32(record + 8) + start);
    }
    start += font.length;
  }
  return bytes;
}

/** A copy of a font, one table of which is moved to its end and is longer by some zeros, or shorter. */
export function enlarged(font: Uint8Array, tag: string, by: number): Uint8Array {
  const record = Buffer.from(font.buffer, font.byteOffset, 1000).indexOf(tag, 12, 'latin1');
  const { byteOffset, byteLength } = readTables(font).get(tag) ?? new DataView(new ArrayBuffer(0));
  const start = byteOffset - font.byteOffset;
  const length = Math.max(0, byteLength + by);
  const bytes = new Uint8Array(font.length + length);
  bytes.set(font);
  bytes.set(font.subarray(start, start + Math.min(length, byteLength)), font.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(record + 8, font.length);
  view.setUint32(record + 12, length);
  return bytes;
}
