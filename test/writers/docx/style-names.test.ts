import { describe, expect, it } from 'vitest';
import { rich } from './fixture.ts';
import { partOf } from './parts.ts';
import { descendants, readXml, valueOf } from './read-xml.ts';

describe('Enter', () => {
  const nextOf = (style: string): string | undefined => {
    const styles = descendants(readXml(partOf(rich, 'word/styles.xml')), 'w:style');
    const found = styles.find(({ attributes }) => attributes.get('w:styleId') === style);
    return found && valueOf(descendants(found, 'w:next')[0]);
  };

  it.each([
    ['Heading1', 'Heading2'],
    ['Heading2', 'EntryDetails'],
    ['EntryDetails', 'ListBullet'],
    ['Heading3', 'ListBullet'],
    ['EntryText', 'ListBullet'],
    ['ListBullet', 'ListBullet'],
  ])('after %s begins what follows it in a résumé: %s', (style, next) => {
    expect(nextOf(style)).toBe(next);
  });
});
