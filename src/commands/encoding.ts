import { visible } from '../diagnostics/visible.ts';
import { Failure } from './failure.ts';

/** The text of a file: UTF-8, or UTF-16 when its byte order mark says so. Anything else is a Failure with its place. */
export function decode(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  if (!encoding && bytes.subarray(0, 64).includes(0)) {
    throw new Failure(`"${visible(name)}" is not text`, 'name a YAML or JSON file, saved as UTF-8');
  }
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { line, column, byte } = firstBadByte(bytes);
    const place = `${visible(name)}:${line}:${column}`;
    throw new Failure(
      `${place}: the byte 0x${byte.toString(16)} is not UTF-8; the file may be Latin-1 or Windows-1252`,
      'save it as UTF-8 (in most editors: "Save with encoding")',
    );
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  // Decoding loosely puts U+FFFD where the first bad byte stands, so what comes before it is whole.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = before.split('\n');
  const offset = new TextEncoder().encode(before).length;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, byte: bytes[offset] ?? 0 };
}
