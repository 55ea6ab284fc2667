import { describe, expect, it } from 'vitest';
import { all, house, inStyle, writtenWith } from '../house.ts';
import { descendants, valueOf } from '../read-xml.ts';

/** Styles with another base and without lists of their own. */
function basedOn(base: string, id: string): (styles: string) => string {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's');
  return (styles) =>
    styles.replace(style, (xml) =>
      xml
        .replace(/<w:basedOn [^>]*>/, `<w:basedOn w:val="${base}"/>`)
        .replace(/<w:numPr>.*?<\/w:numPr>/s, '')
        .replace(/<w:ind [^>]*>/, ''),
    );
}

const numbered = (styles: string): string =>
  styles.replace(/(w:styleId="Heading1".*?<w:pPr>)/s, '$1<w:numPr><w:numId w:val="2"/></w:numPr>');

const itemStyle =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Normal"/>' +
  '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

describe('a style of a house that is based on another', () => {
  it('has its list, which job titles have not', async () => {
    const written = await writtenWith(
      await house({ 'word/styles.xml': (xml) => basedOn('Heading1', 'Heading2')(numbered(xml)) }),
    );
    const lists = inStyle(written, 'Heading2').map((paragraph) => valueOf(descendants(paragraph, 'w:numId')[0]));
    expect(new Set(lists)).toEqual(new Set(['0']));
  });

  it('has its bullet, so that items need none of ours, and its indent', async () => {
    const written = await writtenWith(
      await house({
        'word/styles.xml': (xml) =>
          basedOn(
            'Item',
            'ListBullet',
          )(xml)
            .replace(/<w:style [^>]*w:styleId="List(?:Continue|Bullet2)".*?<\/w:style>/gs, '')
            .replace('</w:styles>', `${itemStyle}</w:styles>`),
        'word/numbering.xml': (xml) =>
          xml.replace(/(<w:lvl w:ilvl="0">.*?)<w:ind [^>]*>/s, '$1<w:ind w:left="900" w:hanging="300"/>'),
      }),
    );
    const items = inStyle(written, 'ListBullet');
    expect(items.length).toBeGreaterThan(0);
    expect(items.flatMap((item) => descendants(item, 'w:numPr'))).toEqual([]);
    const added = all(written, 'word/styles.xml', 'w:style').find(
      ({ attributes }) => attributes.get('w:styleId') === 'ListContinue',
    );
    expect(added && descendants(added, 'w:ind').map(({ attributes }) => attributes.get('w:left'))).toEqual(['900']);
  });

  it('may have been taken out of its list', async () => {
    const written = await writtenWith(
      await house({
        'word/styles.xml': (xml) =>
          basedOn(
            'Heading1',
            'Heading2',
          )(numbered(xml))
            .replace(/(w:styleId="Heading2".*?<w:pPr>)/s, '$1<w:numPr><w:numId w:val="0"/></w:numPr>')
            .replace(/(w:styleId="ListBullet".*?<w:numId w:val=")1/s, '$10'),
      }),
    );
    expect(inStyle(written, 'Heading2').flatMap((paragraph) => descendants(paragraph, 'w:numPr'))).toEqual([]);
    const lists = inStyle(written, 'ListBullet').map((paragraph) => valueOf(descendants(paragraph, 'w:numId')[0]));
    expect(new Set(lists)).toEqual(new Set(['3']));
  });

  it('may lead back to itself', async () => {
    const written = await writtenWith(
      await house({
        'word/styles.xml': (xml) => basedOn('Heading2', 'Heading1')(basedOn('Heading1', 'Heading2')(numbered(xml))),
      }),
    );
    expect(inStyle(written, 'Heading2').length).toBeGreaterThan(0);
  });
});
