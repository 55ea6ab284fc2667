import { describe, expect, it } from 'vitest';
import { nearestCut, type Cut, type Family } from '../../src/fonts/family.ts';

/** A family with cuts written as "400", "700 italic" or "400 narrow". */
function family(...cuts: readonly string[]): Family {
  return {
    name: 'Some',
    cuts: cuts.map((id): Cut => ({
      id,
      weight: Number.parseInt(id, 10),
      italic: id.includes('italic'),
      width: id.includes('narrow') ? 3 : 5,
      index: 0,
      read: () => new Uint8Array(),
    })),
  };
}

describe('nearestCut', () => {
  it.each([
    ['the very cut', ['400', '600', '400 italic'], 600, false, '600'],
    ['bold for semibold', ['400', '700'], 600, false, '700'],
    ['medium for semibold rather than regular', ['400', '500'], 600, false, '500'],
    ['the heavier of two as near to semibold', ['500', '700'], 600, false, '700'],
    ['the lighter of two as near to regular', ['500', '300'], 400, false, '300'],
    ['upright where there is no italic', ['400', '700'], 400, true, '400'],
    ['italic of another weight for italic', ['400', '700 italic'], 400, true, '700 italic'],
    ['a normal width, though lighter', ['300', '600 narrow'], 600, false, '300'],
    ['what there is', ['900 italic'], 400, false, '900 italic'],
  ])('takes %s', (_name, cuts, weight, italic, expected) => {
    expect(nearestCut(family(...cuts), weight, italic)?.id).toBe(expected);
  });
});
