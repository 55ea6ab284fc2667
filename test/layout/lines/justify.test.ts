import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { giveOf, justified } from '../../../src/layout/lines/justify.ts';
import { breakLines, type TextLine } from '../../../src/layout/lines/break-lines.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import { classic } from '../../../src/theme/classic.ts';
import { setting } from '../setting.ts';

const { body } = classic.paragraphs;
const give = giveOf(body);

function lines(text: string, measure: number): readonly TextLine[] {
  return justified(breakLines(shapeContent([{ text }], body, setting), { measure, give }), measure, give);
}

function width({ pieces }: TextLine): number {
  const visible = pieces.findLastIndex(({ kind }) => kind === 'word');
  return pieces.slice(0, visible + 1).reduce((sum, piece) => sum + piece.width, 0);
}

describe('justified', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

  it('ends every line but the last at the far edge', () => {
    const set = lines(text, 200);
    expect(set.length).toBeGreaterThan(2);
    for (const line of set.slice(0, -1)) expect(width(line)).toBeCloseTo(200);
    expect(width(set.at(-1) ?? { pieces: [], width: 0 })).toBeLessThan(200);
  });

  it('leaves a line ragged rather than tear holes into it', () => {
    const [first] = lines('a b extraordinarily-unbreakable/thing.test', 200);
    expect(width(first ?? { pieces: [], width: 0 })).toBeLessThan(100);
  });

  it('makes spaces narrower where that saves a wider hole', () => {
    // 30 letters and 3 spaces of 5 points: 1 point too long for the line as it is.
    const [first] = lines('aaaaaaaaa bbbbbbbbb cccccccccc dd eeeeeeeeeeeeeeeeeeeeeeeeeeee', 164);
    const spaces = first?.pieces.filter(({ kind }) => kind === 'space').slice(0, -1) ?? [];
    expect(spaces.map((space) => space.width < 5)).toEqual([true, true, true]);
    expect(width(first ?? { pieces: [], width: 0 })).toBeCloseTo(164);
  });

  it('spreads signs in squares, which have no spaces between them', () => {
    const japanese = { ...setting, language: 'ja', lineBreaker: LineBreaker };
    const pieces = shapeContent([{ text: '東京都渋谷区'.repeat(12) }], body, japanese);
    const set = justified(breakLines(pieces, { measure: 203, give }), 203, give);
    expect(set.length).toBe(2);
    expect(width(set[0] ?? { pieces: [], width: 0 })).toBeCloseTo(203);
    const widest = Math.max(...(set[0]?.pieces.map((piece) => piece.width) ?? []));
    expect(widest).toBeLessThan(5 + 0.08 * body.size);
  });

  it('spreads word spaces among them further', () => {
    const japanese = { ...setting, language: 'ja', lineBreaker: LineBreaker };
    const pieces = shapeContent(
      [{ text: '東京 都渋谷区東京都渋谷区東京都渋 谷区東京都渋谷区'.repeat(2) }],
      body,
      japanese,
    );
    const [first] = justified(breakLines(pieces, { measure: 133, give }), 133, give);
    const growth = (kind: string): number =>
      Math.max(...(first?.pieces ?? []).filter((piece) => piece.kind === kind).map((piece) => piece.width - 5));
    expect(width(first ?? { pieces: [], width: 0 })).toBeCloseTo(133);
    expect(growth('space') / growth('word')).toBeCloseTo(0.33 / 0.08);
  });

  it('spreads Korean at its spaces', () => {
    const korean = { ...setting, language: 'ko', lineBreaker: LineBreaker };
    const pieces = shapeContent([{ text: '서울 특별시 강남구 테헤란로 '.repeat(6) }], body, korean);
    const [first] = justified(breakLines(pieces, { measure: 203, give }), 203, give);
    const words = first?.pieces.filter(({ kind }) => kind === 'word') ?? [];
    expect(width(first ?? { pieces: [], width: 0 })).toBeCloseTo(203);
    expect(words.map((word) => word.width % 5)).toEqual(words.map(() => 0));
  });
});
