import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../src/resume/values/moment.ts';

const read = (text: string) => parseMoment(text)?.toISOString();

describe('a moment', () => {
  it.each([
    ['2024', '2024-01-01T00:00:00.000Z'],
    ['2024-05', '2024-05-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2024-05-06T07:08', '2024-05-06T07:08:00.000Z'],
    ['2024-05-06T07:08:09', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06T07:08:09.123456Z', '2024-05-06T07:08:09.123Z'],
    ['2024-05-06T07:08:09,5Z', '2024-05-06T07:08:09.500Z'],
    ['2024-05-06T07:08:09+01:00', '2024-05-06T06:08:09.000Z'],
    ['2024-05-06T07:08:09+0100', '2024-05-06T06:08:09.000Z'],
    ['2024-05-06T07:08:09-03', '2024-05-06T10:08:09.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-00-10',
    '2024-05-06T25:00',
    '2024-05-06T07:60',
    '2024-05-06T07:08:09+99:00',
    '2024-05-06 07:08',
    '2024-05T07:08',
    '20240506',
    'May 2024',
    'yesterday',
    '9999-12-31T23:00-05:00',
    '0000-01-01T01:00+05:00',
    '',
  ])('"%s" is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is read back from what a date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseMoment(date.toISOString())).toEqual(date);
        },
      ),
    );
  });
});
