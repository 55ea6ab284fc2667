import { describe, expect, it } from 'vitest';
import { hanShapes } from '../../src/locale/han-shapes.ts';

describe('hanShapes', () => {
  it.each([
    ['ja', 'JP'],
    ['ja-JP', 'JP'],
    ['ko', 'KR'],
    ['zh', 'SC'],
    ['zh-Hans', 'SC'],
    ['zh_CN', 'SC'],
    ['zh-Hans-HK', 'SC'],
    ['zh-TW', 'TC'],
    ['zh-Hant', 'TC'],
    ['zh-HK', 'HK'],
    ['zh-Hant-MO', 'HK'],
    ['yue', 'HK'],
    ['en', undefined],
    ['no tag', undefined],
  ])('of %s are %s', (tag, shapes) => {
    expect(hanShapes(tag)).toBe(shapes);
  });
});
