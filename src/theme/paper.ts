import type { Paper } from './theme.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Countries whose offices print on Letter (CLDR 48, paperSize), by ISO 3166-1 code. */
const LETTER: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that is usual in a country. */
export function usualPaper(country: string): Paper {
  return LETTER.has(country) ? 'letter' : 'a4';
}

/** Sheet sizes in points: ISO 216 A4 and ANSI A. */
export const papers: Readonly<Record<Paper, Size>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};
