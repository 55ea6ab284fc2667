import { latin1 } from './content-stream.ts';
import type { Sign } from './sign.ts';

/** The code of a sign: its `bytes` as they stand in a literal string, `advance` is how far a viewer moves on after it by itself, in em. */
export interface Code {
  readonly bytes: string;
  readonly advance: number;
}

/** A run as it is shown, wherever on a page that is. */
export interface ShownRun {
  /** Nearly always one; more where glyphs stand above or below the baseline, as some vowel signs do. */
  readonly parts: readonly ShownPart[];
  /** How far the viewer's position is ahead of ours behind the run, in thousandths of an em. */
  readonly drift: number;
}

/** Glyphs at one height above the baseline (`rise`, in em), as a TJ operator shows them (ISO 32000-1, 9.4.3). */
export interface ShownPart {
  /** How far back the first stands from where a viewer would go, in thousandths of an em. */
  readonly back: number;
  /** Inside a string: codes, and between them `)12(` where the next glyph stands elsewhere. */
  readonly codes: Uint8Array;
  readonly rise: number;
}

/** The code of a number: two bytes. */
export function codeOf(number: number, advance: number): Code {
  return { bytes: literal(number >> 8) + literal(number & 0xff), advance };
}

/** A byte as it stands in a literal string (ISO 32000-1, 7.3.4.2). */
function literal(byte: number): string {
  const sign = String.fromCharCode(byte);
  if (sign === '\r') return '\\r';
  return sign === '(' || sign === ')' || sign === '\\' ? `\\${sign}` : sign;
}

/** Encodes a run: its signs in visual order, and what the font gives for each. */
export function showRun(signs: readonly Sign[], encode: (sign: Sign) => Code): ShownRun {
  const parts: ShownPart[] = [];
  let codes = '';
  let back = 0;
  let rise = 0;
  let drift = 0;
  for (const sign of signs) {
    if (sign.dy !== rise) {
      if (codes) parts.push({ back, codes: latin1(codes), rise });
      [codes, back, rise] = ['', 0, sign.dy];
    }
    drift -= sign.dx * 1000;
    const rounded = Math.round(drift);
    if (codes === '') back = rounded;
    else if (rounded !== 0) codes += `)${rounded}(`;
    const code = encode(sign);
    codes += code.bytes;
    drift += (sign.dx - sign.advance + code.advance) * 1000 - rounded;
  }
  if (codes) parts.push({ back, codes: latin1(codes), rise });
  return { parts, drift };
}
