/** Where the line of an offset begins. */
export function lineStart(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** How many signs stand before an offset on its line. */
export function columnOf(offset: number, text: string): number {
  return offset - lineStart(offset, text);
}
