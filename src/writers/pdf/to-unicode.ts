import { cmap, hex } from './cmap.ts';

/** Glyphs that follow the first of their cluster stand for nothing, but every code must map to something (ISO 14289-1, 7.21.7). */
const NOTHING = '\u200b';

/** The CMap from codes to text (ISO 32000-1, 9.10.3): `texts[i]` is the text of code `i + 1`. */
export function toUnicode(texts: readonly string[]): string {
  const values = texts.map((text) => `<${utf16(text === '' ? NOTHING : text)}>`);
  return cmap({ name: 'Adobe-Identity-UCS', ordering: 'UCS', type: 2 }, values);
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}
