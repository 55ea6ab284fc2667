import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatRange, spanOf } from '../../src/document/dates.ts';
import { defaultLocale as english, localeFor } from '../../src/locale/index.ts';

const german = localeFor('de') ?? english;

describe('a date', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021-03', 'Mar 2021', 'März 2021'],
    ['2021-03-05', '5 Mar 2021', '5. März 2021'],
    ['2020-02-29', '29 Feb 2020', '29. Feb. 2020'],
    ['2021-12-31', '31 Dec 2021', '31. Dez. 2021'],
    ['2021-01-01', '1 Jan 2021', '1. Jan. 2021'],
    ['0999', '0999', '0999'],
    [' 2021-03 ', 'Mar 2021', 'März 2021'],
    ['present', 'present', 'heute'],
    ['Now', 'present', 'heute'],
    ['CURRENT', 'present', 'heute'],
    ['ongoing', 'present', 'heute'],
    ['', '', ''],
  ])('%j reads %j in English and %j in German', (text, inEnglish, inGerman) => {
    expect(formatDate(text, english)).toBe(inEnglish);
    expect(formatDate(text, german)).toBe(inGerman);
  });

  test.each([
    ['en-US', '2021-03-01', 'Mar 1, 2021'],
    ['en-GB', '2021-03-01', '1 Mar 2021'],
    ['fr', '2021-03-01', '1er mars 2021'],
    ['fr-CA', '2021-03-02', '2 mars 2021'],
    ['it', '2021-03-01', '1º mar 2021'],
    ['fa', '2021-03-15', '۱۵ مارس ۲۰۲۱'],
    ['fa', '2021', '۲۰۲۱'],
  ])('reads in %s as people there write it: %s', (tag, text, written) => {
    expect(formatDate(text, localeFor(tag) ?? english)).toBe(written);
  });

  test('may say "present" in the language of the résumé', () => {
    expect(formatDate('Heute', german)).toBe('heute');
  });

  test.each([
    '2021-13',
    '2021-00',
    '2021-03-32',
    '2021-03-00',
    '2021-3',
    'Jan 2013',
    '05/2013',
    '2021-W05',
    '20210305',
    'spring',
    '２０２１',
  ])('%j is printed as it is written', (text) => {
    expect(formatDate(text, english)).toBe(text);
  });

  test('never depends on a time zone: every day of the calendar keeps its number', () => {
    const day = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const iso = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
        expect(formatDate(iso, english)).toBe(`${date} ${english.dates.months[month - 1]} ${year}`);
      }),
    );
  });

  test('any text gives a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(formatDate(text, german) === '').toBe(text.trim() === '');
      }),
    );
  });
});

describe('a period', () => {
  test.each([
    ['2012', '2014', '2012 – 2014'],
    ['2021-03', '2022-11', 'Mar 2021 – Nov 2022'],
    ['2021-03', '2021-11', 'Mar 2021 – Nov 2021'],
    ['2021-03-01', '2021-03-05', '1 Mar 2021 – 5 Mar 2021'],
    ['2012', '2014-06', '2012 – Jun 2014'],
    ['2012', '2012', '2012'],
    ['2021-03', '2021-03', 'Mar 2021'],
    ['2021-03-05', '2021-03-05', '5 Mar 2021'],
    ['2021-03', 'present', 'Mar 2021 – present'],
    ['', '2014', '2014'],
    ['', 'present', 'present'],
    ['', '', ''],
    ['spring 2012', '2014', 'spring 2012 – 2014'],
  ])('from %j to %j reads %j', (start, end, text) => {
    expect(formatRange(start, end, 'ongoing', english)).toBe(text);
    expect(formatRange(start, end, 'untold', english)).toBe(text);
  });

  test('without an end goes on, or leaves it open where an end may only be untold', () => {
    expect(formatRange('2021-03', '', 'ongoing', english)).toBe('Mar 2021 – present');
    expect(formatRange('2021-03', '', 'ongoing', german)).toBe('März 2021 – heute');
    expect(formatRange('2021-03', '', 'untold', english)).toBe('Mar 2021 –');
  });
});

describe('several periods', () => {
  test('span from the first start to the last end', () => {
    const periods = [
      { start: '2014-02', end: '2016' },
      { start: '2010', end: '2014-01' },
    ];
    expect(spanOf(periods)).toEqual({ start: '2010', end: '2016' });
  });

  test.each(['', 'present'])('go on when one ends %j', (end) => {
    const periods = [
      { start: '2014-02', end },
      { start: '2010', end: '2014-01' },
    ];
    expect(spanOf(periods)).toEqual({ start: '2010', end: '' });
  });

  test('have no known span when a start or an end is no date', () => {
    expect(spanOf([{ start: '', end: '2014' }])).toBeUndefined();
    expect(spanOf([{ start: '2010', end: 'spring' }])).toBeUndefined();
    expect(spanOf([])).toBeUndefined();
  });
});
