/** Glyphs that follow the first of their cluster stand for nothing, but every code must map to something (ISO 14289-1, 7.21.7). */
const NOTHING = '\u200b';
const PER_BLOCK = 100;

/** The CMap from codes to text (ISO 32000-1, 9.10.3): `texts[i]` is the text of code `i + 1`. */
export function toUnicode(texts: readonly string[]): string {
  const rows = texts.map((text, index) => `<${hex(index + 1)}> <${utf16(text === '' ? NOTHING : text)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < rows.length; start += PER_BLOCK) {
    const block = rows.slice(start, start + PER_BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
