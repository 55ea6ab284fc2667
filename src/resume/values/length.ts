import { quoted } from '../../diagnostics/visible.ts';
import type { Finding, Verdict } from './verdict.ts';

const units: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['mm', 72 / 25.4],
  ['cm', 720 / 25.4],
  ['in', 72],
]);

/** Points of running text: below, it cannot be read on paper; above, a line holds too few words. */
const sizes = { least: 9, most: 12 } as const;
/** Points of white around the page: printers cannot reach the edge, and half the page should be text. */
const margins = { least: (units.get('mm') ?? 1) * 10, most: (units.get('mm') ?? 1) * 50 } as const;

/** Page margins in points. */
export interface Sides {
  /** Above and below the text. */
  readonly vertical: number;
  /** To the left and right of it. */
  readonly horizontal: number;
}

/** A type size in points, from `10.5pt` or `10.5`; undefined where it is none or cannot be used. */
export function parseFontSize(text: string): number | undefined {
  const size = points(text, 'pt');
  return size !== undefined && within(size, sizes) ? size : undefined;
}

/** Margins from one length for all sides or two, above and below first; undefined where they are none or cannot be used. */
export function parseMargins(text: string): Sides | undefined {
  const lengths = text.trim().match(/[\d.]+\s*[a-z]+/gi) ?? [];
  const [vertical, horizontal = vertical, ...others] = lengths.map((length) => points(length));
  const whole = lengths.join('').replaceAll(/\s/g, '') === text.replaceAll(/\s/g, '');
  if (vertical === undefined || horizontal === undefined || others.length > 0 || !whole) return undefined;
  return within(vertical, margins) && within(horizontal, margins) ? { vertical, horizontal } : undefined;
}

/** A size for running text. */
export function checkFontSize(text: string): Verdict {
  if (parseFontSize(text) !== undefined) return { text };
  const range = `${sizes.least}pt to ${sizes.most}pt`;
  if (points(text, 'pt') !== undefined) {
    const message = `${quoted(text)} is not a size for running text, which is ${range}`;
    return { text, finding: unusable(message, `write a size from ${range}`) };
  }
  return {
    text,
    finding: unusable(
      `${quoted(text)} is not a type size`,
      corrected(text, 'pt', parseFontSize) ?? 'write points, such as 10.5pt',
    ),
  };
}

/** White space around the text of a page. */
export function checkMargins(text: string): Verdict {
  if (parseMargins(text) !== undefined) return { text };
  const outside = (text.match(/[\d.]+\s*[a-z]+/gi) ?? []).some((length) => {
    const value = points(length);
    return value !== undefined && !within(value, margins);
  });
  if (outside)
    return {
      text,
      finding: unusable(`${quoted(text)} leaves the usual range of 10mm to 50mm`, 'write lengths from 10mm to 50mm'),
    };
  const hint =
    corrected(text, 'mm', parseMargins) ??
    'write one length, such as 20mm or 0.8in, or two: "20mm 25mm" is 20 mm above and below, 25 mm at the sides';
  return { text, finding: unusable(`${quoted(text)} are not margins`, hint) };
}

function points(text: string, bare?: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = units.get(match?.[2]?.toLowerCase() || (bare ?? ''));
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}

function within(value: number, { least, most }: typeof sizes | typeof margins): boolean {
  return value >= least - 0.01 && value <= most + 0.01;
}

/** The hint that a number with a decimal comma or without its unit needs. */
function corrected(text: string, unit: string, parse: (text: string) => unknown): string | undefined {
  const dotted = text.replaceAll(/(\d),(?=\d)/g, '$1.');
  const meant = [dotted, dotted.replaceAll(/(\d)(?=\s+\d|\s*$)/g, `$1${unit}`)].find(
    (form) => parse(form) !== undefined,
  );
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}

function unusable(message: string, hint: string): Finding {
  return { code: 'invalid-length', message, hint };
}
