import type { Paper } from './theme.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sheet sizes in points: ISO 216 A4 and ANSI A. */
export const papers: Readonly<Record<Paper, Size>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};
