import { describe, expect, test } from 'vitest';
import { isoForm } from '../../../src/resume/values/date.ts';

describe('the name of a month', () => {
  test.each([
    ['juin 2013', '2013-06'],
    ['juil. 2013', '2013-07'],
    ['Jul 2013', '2013-07'],
    ['Mar 2013', '2013-03'],
    ['mai 2013', '2013-05'],
  ])('may be shortened: %s', (text, date) => {
    expect(isoForm(text)).toBe(date);
  });

  test.each(['jui 2013', '14 jui. 2013', 'ju 2013', 'ma 2013'])('says nothing where it could be two: %s', (text) => {
    expect(isoForm(text)).toBeUndefined();
  });
});
