import { describe, expect, it } from 'vitest';
import { hasCapitals } from '../../src/locale/has-capitals.ts';

describe('a language', () => {
  it.each(['en', 'de-AT', 'ru', 'el', 'sr-Latn', 'no such language'])('with capitals: %s', (tag) => {
    expect(hasCapitals(tag)).toBe(true);
  });

  it.each(['ar', 'fa', 'he', 'ja', 'zh', 'zh-Hant', 'ko', 'th', 'hi', 'ka'])('without capitals: %s', (tag) => {
    expect(hasCapitals(tag)).toBe(false);
  });
});
