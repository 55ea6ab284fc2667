import type { Position, Range } from './diagnostic.ts';

/** The text of a file and the way from an offset to a line and column. */
export interface Source {
  /** The file's name as messages show it; absent when the text came from no file. */
  readonly path?: string;
  readonly text: string;
  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): Position;
  /** Offsets in UTF-16 code units; `end` is exclusive. */
  range(start: number, end: number): Range;
  /** A line without its end and without a byte order mark; lines count from 1. */
  line(number: number): string;
}

/** Lines end with LF or CRLF; a byte order mark takes no column. */
export function createSource(text: string, path?: string): Source {
  let starts: readonly number[] | undefined;
  const position = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const lines = (starts ??= lineStarts(text));
    const line = lineAt(lines, inside);
    return { offset: inside, line, column: Math.max(0, inside - (lines[line - 1] ?? 0)) + 1 };
  };
  return {
    ...(path !== undefined && { path }),
    text,
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    line: (number) => {
      const lines = (starts ??= lineStarts(text));
      const start = lines[number - 1];
      return start === undefined ? '' : text.slice(start, lines[number]).replace(/\r?\n$/, '');
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The number of the last line that begins at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Whether the text is read as JSON: by its name, or when it has none, by its first signs. */
export function isJson({ path, text }: Source): boolean {
  return path !== undefined && /\.\w+$/.test(path)
    ? /\.json$/i.test(path)
    : /^\uFEFF?\s*\{\s*["}]/.test(text.slice(0, 1000));
}
