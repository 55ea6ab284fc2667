import { describe, expect, it } from 'vitest';
import { all, house, writtenWith } from '../house.ts';
import { valueOf } from '../read-xml.ts';

describe('two styles of a house with one name', () => {
  const second =
    '<w:style w:type="character" w:customStyle="1" w:styleId="StrongEmphasis"><w:name w:val="Strong"/>' +
    '<w:rPr><w:b/><w:i/></w:rPr></w:style>';

  it.each([
    ['before', (xml: string): string => xml.replace('<w:style ', `${second}<w:style `)],
    ['behind', (xml: string): string => xml.replace('</w:styles>', `${second}</w:styles>`)],
  ])('leave no doubt: Word’s own is meant, with another one %s it', async (_, change) => {
    const written = await writtenWith(await house({ 'word/styles.xml': change }));
    const styles = all(written, 'word/document.xml', 'w:rStyle').map(valueOf);
    expect(styles).toContain('Strong');
    expect(styles).not.toContain('StrongEmphasis');
    const ids = all(written, 'word/styles.xml', 'w:style').map(({ attributes }) => attributes.get('w:styleId'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
