const PER_BLOCK = 100;

/** What a CMap is called and which characters its values come from. */
export interface CMapName {
  readonly name: string;
  readonly ordering: 'UCS' | 'Identity';
  /** 1 for one that fonts are encoded with, 2 for one to Unicode. */
  readonly type: 1 | 2;
}

/** A CMap of two-byte codes (Adobe Technical Note 5014; ISO 32000-1, 9.7.5.4 and 9.10.3): `values[i]` is what code `i + 1` stands for. */
export function cmap({ name, ordering, type }: CMapName, values: readonly string[]): string {
  const kind = type === 1 ? 'cidchar' : 'bfchar';
  const rows = values.map((value, index) => `<${hex(index + 1)}> ${value}`);
  const blocks: string[] = [];
  for (let start = 0; start < rows.length; start += PER_BLOCK) {
    const block = rows.slice(start, start + PER_BLOCK);
    blocks.push(`${block.length} begin${kind}`, ...block, `end${kind}`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def`,
    `/CMapName /${name} def`,
    `/CMapType ${type} def`,
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

/** A code or UTF-16 unit as four hexadecimal digits. */
export function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
