import { describe, expect, it } from 'vitest';
import { breakLines, type TextLine } from '../../../src/layout/lines/break-lines.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import { overhang, protrusion } from '../../../src/layout/lines/protrusion.ts';
import { classic } from '../../../src/theme/classic.ts';
import { setting } from '../setting.ts';

/** Signs are 5 points wide. */
function line(text: string, direction: 'ltr' | 'rtl' = 'ltr'): TextLine {
  const pieces = shapeContent([{ text }], classic.paragraphs.body, { ...setting, direction });
  const [first] = breakLines(pieces, { measure: 500 });
  return first ?? { pieces: [], width: 0 };
}

describe('a sign at the edge', () => {
  it.each([
    ['“Quoted” words', 3],
    ['(in brackets)', 0.75],
    ['Plain words', 0],
    ['', 0],
  ])('%j stands out at its beginning', (text, points) => {
    expect(protrusion(line(text))).toBeCloseTo(points);
  });

  it.each([
    ['ends in a point. ', 3.5],
    ['ends, “quoted”', 3.75],
    ['ends plainly', 0],
  ])('%j stands out at its end', (text, points) => {
    expect(overhang(line(text))).toBeCloseTo(points);
  });

  it('is looked for where reading begins in a line from right to left', () => {
    expect(protrusion(line('«שלום עולם', 'rtl'))).toBeCloseTo(2);
    expect(overhang(line('«שלום עולם', 'rtl'))).toBe(0);
  });
});
