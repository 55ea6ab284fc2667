/** A line of a text of several lines: what it may be by its first sign. */
export interface TextLine {
  readonly whole: string;
  readonly afterBlank: boolean;
  /** How many spaces stand before its marker, a tab being four; 0 where it has none. */
  readonly indent: number;
  readonly marker: Marker;
  /** What a number says; 0 for other lines. */
  readonly value: number;
  /** What follows the marker. */
  readonly text: string;
}

export type Marker = 'none' | 'bullet' | 'number';

const item = /^(\s*)(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/;

/** The lines of a text that hold something. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (const whole of text.split('\n')) {
    const isBlank = whole.trim() === '';
    if (!isBlank) lines.push(lineOf(whole, afterBlank));
    afterBlank = isBlank;
  }
  return lines;
}

function lineOf(whole: string, afterBlank: boolean): TextLine {
  const [marker, before = '', digits] = item.exec(whole) ?? [];
  if (marker === undefined) return { whole, afterBlank, indent: 0, marker: 'none', value: 0, text: whole };
  const indent = before.replaceAll('\t', '    ').length;
  const text = whole.slice(marker.length);
  if (digits === undefined) return { whole, afterBlank, indent, marker: 'bullet', value: 0, text };
  return { whole, afterBlank, indent, marker: 'number', value: Number(digits), text };
}
