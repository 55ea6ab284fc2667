import type { Sign } from './sign.ts';

/** The code of a sign: `hex` in four digits, `advance` is how far a viewer moves on after it by itself, in em. */
export interface Code {
  readonly hex: string;
  readonly advance: number;
}

/** A run as it is shown, wherever on a page that is. */
export interface ShownRun {
  /** Nearly always one; more where glyphs stand above or below the baseline, as some vowel signs do. */
  readonly parts: readonly ShownPart[];
  /** How far the viewer's position is ahead of ours behind the run, in thousandths of an em. */
  readonly drift: number;
}

/**
 * Glyphs at one height above the baseline (`rise`, in em), as they stand inside the brackets of a TJ operator (ISO 32000-1, 9.4.3):
 * codes, and between them `>12<` where the next glyph does not stand where a viewer would go.
 */
export interface ShownPart {
  readonly codes: string;
  readonly rise: number;
}

/** Encodes a run: its signs in visual order, and what the font gives for each. */
export function showRun(signs: readonly Sign[], encode: (sign: Sign) => Code): ShownRun {
  const parts: ShownPart[] = [];
  let codes = '';
  let rise = 0;
  let drift = 0;
  for (const sign of signs) {
    if (sign.dy !== rise) {
      if (codes) parts.push({ codes, rise });
      [codes, rise] = ['', sign.dy];
    }
    drift -= sign.dx * 1000;
    const rounded = Math.round(drift);
    if (rounded !== 0) codes += `>${rounded}<`;
    const code = encode(sign);
    codes += code.hex;
    drift += (sign.dx - sign.advance + code.advance) * 1000 - rounded;
  }
  parts.push({ codes, rise });
  return { parts, drift };
}
