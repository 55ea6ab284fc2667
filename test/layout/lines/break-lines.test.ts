import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { giveOf } from '../../../src/layout/lines/justify.ts';
import { breakLines, type Room } from '../../../src/layout/lines/break-lines.ts';
import { shapeContent } from '../../../src/layout/shaping/shape-content.ts';
import { joinSyllables, syllables } from '../../../src/layout/lines/syllables.ts';
import { classic } from '../../../src/theme/classic.ts';
import { seenText } from '../../../src/layout/shaping/glyph-run.ts';
import { setting } from '../setting.ts';

const { body } = classic.paragraphs;
const give = giveOf(body);

/** The lines of a text; every letter is five points wide, and `=` says where words may be divided. */
function set(text: string, room: Omit<Room, 'measure'> = {}, measure = 200): readonly string[] {
  const offsets = new Map<string, readonly number[]>();
  const plain = text.replace(/\S*=\S*/gu, (word) => {
    const parts = word.split('=');
    const whole = parts.join('');
    offsets.set(
      whole.replace(/\W+$/u, ''),
      parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length),
    );
    return whole;
  });
  const pieces = syllables(
    shapeContent([{ text: plain }], body, setting),
    measure,
    (word) => offsets.get(word) ?? [],
    setting,
  );
  const lines = joinSyllables(breakLines(pieces, { measure, ...room }), setting);
  return lines.map((line) =>
    seenText(line.pieces.flatMap(({ runs }) => runs))
      .replace('\u00ad', '-')
      .trim(),
  );
}

describe('the last line of a paragraph', () => {
  it('is no single short word, where the line before can spare another', () => {
    expect(set('one two three four five six seven eight nine')).toEqual([
      'one two three four five six seven',
      'eight nine',
    ]);
  });

  it('is a single word where it is a long one', () => {
    expect(set('one two three four five six seven eight internationalisation')).toEqual([
      'one two three four five six seven eight',
      'internationalisation',
    ]);
  });

  it.each([
    ['ragged', {}],
    ['justified', { give }],
  ])('is never the end of a divided word: %s', (_, room) => {
    expect(set('one two three four five six seven in=for=mation', room)).toEqual([
      'one two three four five six seven',
      'information',
    ]);
  });

  it('goes on with a divided word where more follows', () => {
    expect(set('one two three four five six seven in=for=mation and what not', { give })).toEqual([
      'one two three four five six seven infor-',
      'mation and what not',
    ]);
  });
});

describe('a word that is wider than the measure', () => {
  it('begins behind the words before it and ends its lines at its slashes', () => {
    expect(set('See https://www.example.org/reports/2022/convergence-and-harmonisation.pdf for details.')).toEqual([
      'See https://www.example.org/reports/',
      '2022/convergence-and-harmonisation.pdf',
      'for details.',
    ]);
  });

  it('has room on every line, though the last one is narrower', () => {
    const address = 'consortium.example.org/reports/2022/annual-report-on-convergence.pdf';
    expect(set(address, { last: 110 })).toEqual([
      'consortium.example.org/',
      'reports/2022/annual-report-on',
      '-convergence.pdf',
    ]);
  });

  it('leaves no few letters of it alone', () => {
    expect(set('eleanor.whitfield@statistics.example.org')).toEqual(['eleanor.whitfield@statistics.example.org']);
    expect(set('eleanor.d.whitfield@statistics.example.org')).toEqual([
      'eleanor.d.whitfield',
      '@statistics.example.org',
    ]);
  });

  it('is divided between letters as seldom as can be, and not near its ends', () => {
    expect(set(`See ${'a'.repeat(41)}`)).toEqual([`See ${'a'.repeat(31)}`, 'a'.repeat(10)]);
    expect(set('a'.repeat(41))).toEqual(['a'.repeat(31), 'a'.repeat(10)]);
  });

  it('goes on without a space in the next line', () => {
    const pieces = shapeContent(
      [{ text: 'See https://www.example.org/reports/2022/convergence.pdf for it' }],
      body,
      setting,
    );
    expect(breakLines(pieces, { measure: 200 }).map(({ divided }) => divided)).toEqual([true, undefined]);
  });

  it('leaves a word whole that has room on a line, though not on the last', () => {
    const text = 'https://www.example.org/reports/ for details of it';
    expect(set(text, { last: 120 })).toEqual(['https://www.example.org/reports/ for', 'details of it']);
  });
});

describe('a justified line', () => {
  it('is left nearly empty rather than tear a name apart', () => {
    const name = `${'b'.repeat(20)} ${'c'.repeat(18)}`;
    const pieces = shapeContent([{ text: 'a ' }, { text: name, unbroken: true }, { text: ' ddd eee' }], body, setting);
    const [first] = breakLines(pieces, { measure: 200, give });
    expect(seenText(first?.pieces.flatMap(({ runs }) => runs) ?? [])).toBe('a ');
  });

  it('is not left half empty where it can share that with the one before', () => {
    const words = [15, 14, 8, 10, 9, 38, 20].map((length, index) => 'abcdefg'.charAt(index).repeat(length));
    expect(set(words.join(' '), { give }).map((line) => line.length)).toEqual([30, 29, 38, 20]);
  });

  it('ends a little before the edge rather than leave a short word alone', () => {
    expect(set('aaaaaaaaa bbbbbbbbb cccccccccc ddd ee ff g', { give })).toEqual([
      'aaaaaaaaa bbbbbbbbb cccccccccc ddd ee',
      'ff g',
    ]);
  });
});

it('does not end a line in a hyphen that stands for the end of a word', () => {
  expect(set('one two three four five six seven acht- und zwanzig neunundzwanzig dreißig')[0]).toBe(
    'one two three four five six seven',
  );
});

describe('Japanese lines', () => {
  const japanese = { ...setting, language: 'ja', lineBreaker: LineBreaker };
  const linesOf = (text: string, measure: number): readonly string[] =>
    breakLines(shapeContent([{ text }], body, japanese), { measure }).map(({ pieces }) =>
      seenText(pieces.flatMap(({ runs }) => runs)),
    );

  it('keep a word in katakana whole', () => {
    expect(linesOf('東京都渋谷区東京都渋谷区東京都渋谷区データベース設計東京都', 110)).toEqual([
      '東京都渋谷区東京都渋谷区東京都渋谷区',
      'データベース設計東京都',
    ]);
  });

  it('divide it where the line would else lack a third', () => {
    const [first] = linesOf('東京都渋谷区東京都ソフトウェアエンジニアリングマネージャー', 110);
    expect(first).toBe('東京都渋谷区東京都ソフトウェアエンジニアリン');
  });
});
