import { readFileSync } from 'node:fs';
import type { FontFile } from '../../src/fonts/font-file.ts';

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
