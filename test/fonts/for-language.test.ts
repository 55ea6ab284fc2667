import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/fonts/family.ts';
import { forLanguage } from '../../src/fonts/for-language.ts';

const names = ['CJK HK', 'CJK JP', 'CJK KR', 'CJK SC', 'CJK TC', 'Nanum'];
const families = names.map((name): Family => ({ name, cuts: [] }));

function order(language: string): string {
  return forLanguage(families, language)
    .map(({ name }) => name.replace('CJK ', ''))
    .join(' ');
}

describe('forLanguage', () => {
  it.each([
    ['ja', 'JP Nanum HK KR SC TC'],
    ['ja-JP', 'JP Nanum HK KR SC TC'],
    ['ko', 'KR Nanum HK JP SC TC'],
    ['zh', 'SC Nanum HK JP KR TC'],
    ['zh-Hans', 'SC Nanum HK JP KR TC'],
    ['zh-TW', 'TC HK Nanum JP KR SC'],
    ['zh-Hant', 'TC HK Nanum JP KR SC'],
    ['zh-Hant-HK', 'HK TC Nanum JP KR SC'],
    ['yue', 'HK TC Nanum JP KR SC'],
  ])('tries first what has the shapes of %s, and last what has those of others', (language, expected) => {
    expect(order(language)).toBe(expected);
  });

  it.each(['en', 'th', 'jav', 'kok'])('leaves the order alone for %s', (language) => {
    expect(forLanguage(families, language)).toBe(families);
  });
});
