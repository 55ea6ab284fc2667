import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createSource } from '../../diagnostics/source.ts';
import { visible } from '../../diagnostics/visible.ts';
import { Failure } from '../call/failure.ts';

/** What the bytes of a file say; `problem` when they are not the text that they should be. */
export interface Decoded {
  readonly text: string;
  readonly problem?: Diagnostic;
}

/** Reads bytes as UTF-8, or as UTF-16 when their byte order mark says so; the mark stays in the text, so that offsets are the file's. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const marked = markedEncoding(bytes);
  if (!marked && bytes.subarray(0, 64).includes(0)) {
    throw new Failure(`"${visible(name)}" is not a text file`, 'name a YAML or JSON file, saved as UTF-8');
  }
  const encoding = marked ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, problem: firstProblem(text) };
  }
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Decoding puts U+FFFD where the first bytes stand that mean nothing; all before them is whole. */
function firstProblem(text: string): Diagnostic {
  const offset = Math.max(0, text.indexOf('\uFFFD'));
  return diagnose('unreadable-text', 'here the file stops being UTF-8; it may be saved as Latin-1 or Windows-1252', {
    range: createSource(text).range(offset, offset + 1),
    hint: 'save it as UTF-8; in most editors: "Save with encoding"',
  });
}
