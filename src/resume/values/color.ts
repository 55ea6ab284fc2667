import { quoted } from '../../diagnostics/visible.ts';
import type { Verdict } from './verdict.ts';

/** Least contrast of text with white paper: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** A colour as it is meant, from `#rrggbb` or `#rgb`, with or without the sign: `#rrggbb` in small letters. */
export function parseColor(text: string): string | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
export function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** `#rrggbb` of red, green and blue. */
export function colorOf(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** How well a colour stands out from white: WCAG's contrast ratio, from 1 to 21. */
export function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The colour itself where it can be read on white, else the nearest darker shade of it that can. */
export function readable(color: string): string {
  const rgb = channels(color);
  for (let share = 100; share > 0; share--) {
    const shade = colorOf(rgb.map((channel) => (channel * share) / 100));
    if (contrastWithWhite(shade) >= LEAST_CONTRAST) return shade;
  }
  return '#000000';
}

/** A colour that text can be printed in. */
export function checkColor(text: string): Verdict {
  const color = parseColor(text);
  if (color === undefined) {
    const message = `${quoted(text)} is not a colour that can be read here`;
    return { text, finding: { code: 'invalid-color', message, hint: 'write six digits, such as "#7a1f2b"' } };
  }
  const shade = readable(color);
  if (shade === color) return { text: color };
  const contrast = contrastWithWhite(color).toFixed(1);
  return {
    text: color,
    finding: {
      code: 'low-contrast',
      message: `${quoted(text)} is too pale for text: its contrast with white is ${contrast}, and ${shade} is used`,
      hint: `write "${shade}", the nearest shade with a contrast of ${LEAST_CONTRAST}, or one that is darker`,
      instead: shade,
    },
  };
}
