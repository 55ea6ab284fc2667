import { describe, expect, it } from 'vitest';
import { rich } from '../fixture.ts';
import { all, house, writtenWith, type Written } from '../house.ts';
import { childElements, descendants, type XmlElement } from '../read-xml.ts';

const german = { ...rich, language: 'de' };

/** The defaults that a house's styles begin with, in place of those of our file. */
async function withDefaults(defaults: string): Promise<Written> {
  const styles = (xml: string): string => xml.replace(/<w:docDefaults>.*<\/w:docDefaults>/s, () => defaults);
  return writtenWith(await house({ 'word/styles.xml': styles }), german);
}

function stylesWithLanguage(written: Written): readonly (string | undefined)[] {
  return all(written, 'word/styles.xml', 'w:style')
    .filter((style) => descendants(style, 'w:lang').length > 0)
    .map(({ attributes }) => attributes.get('w:styleId'));
}

function namesIn(elements: readonly XmlElement[]): readonly string[] {
  return elements.flatMap(childElements).map(({ name }) => name);
}

describe('the language of a résumé in the style of a house', () => {
  const size = '<w:sz w:val="20"/>';
  const paragraph = '<w:pPrDefault><w:pPr/></w:pPrDefault>';

  it.each([
    ['no defaults', ''],
    ['empty defaults', '<w:docDefaults/>'],
    ['no defaults of text', `<w:docDefaults>${paragraph}</w:docDefaults>`],
    ['empty defaults of text', `<w:docDefaults><w:rPrDefault/>${paragraph}</w:docDefaults>`],
    ['no properties of text', `<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault>${paragraph}</w:docDefaults>`],
    ['no language', `<w:docDefaults><w:rPrDefault><w:rPr>${size}</w:rPr></w:rPrDefault>${paragraph}</w:docDefaults>`],
    [
      'another language',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:bidi="hi-IN" w:val="en-US"></w:lang></w:rPr></w:rPrDefault></w:docDefaults>',
    ],
  ])('stands in the defaults where the house has %s', async (_, defaults) => {
    const written = await withDefaults(defaults);
    const languages = all(written, 'word/styles.xml', 'w:lang').map(({ attributes }) => [...attributes]);
    expect(languages).toEqual([
      [
        ['w:val', 'de-DE'],
        ['w:eastAsia', 'en-US'],
        ['w:bidi', 'ar-SA'],
      ],
    ]);
    const [first] = written.parts.get('word/styles.xml')?.children ?? [];
    expect(typeof first === 'object' && first.name).toBe('w:docDefaults');
    expect(namesIn(all(written, 'word/styles.xml', 'w:docDefaults'))).toEqual(
      defaults.includes('pPrDefault') ? ['w:rPrDefault', 'w:pPrDefault'] : ['w:rPrDefault'],
    );
  });

  it('stands where the schema wants it among what the house says of its text', async () => {
    const written = await withDefaults(
      `<w:docDefaults><w:rPrDefault><w:rPr>${size}<w:specVanish/><w14:ligatures w14:val="none"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    );
    const [defaults] = all(written, 'word/styles.xml', 'w:docDefaults');
    expect(namesIn(defaults ? descendants(defaults, 'w:rPr') : [])).toEqual([
      'w:sz',
      'w:lang',
      'w:specVanish',
      'w14:ligatures',
    ]);
  });

  it('is not overruled by the styles of its paragraphs and words, while a style for foreign words keeps its own', async () => {
    const language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="hi-IN"/>';
    const foreign =
      '<w:style w:type="character" w:customStyle="1" w:styleId="Foreign"><w:name w:val="Foreign"/><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:style>';
    const spoken = await house({
      'word/styles.xml': (xml) =>
        xml
          .replaceAll(/<w:style [^>]*w:styleId="(?:Normal|Heading1|ListBullet|Emphasis)".*?<\/w:style>/gs, (style) =>
            style
              .replace(/<w:rPr>.*<\/w:rPr>/s, '')
              .replace('</w:style>', `<w:rPr><w:b/>${language}</w:rPr></w:style>`),
          )
          .replace('</w:styles>', `${foreign}</w:styles>`),
    });
    const written = await writtenWith(spoken, german);
    expect(stylesWithLanguage(written)).toEqual(['Foreign']);
    const heading = all(written, 'word/styles.xml', 'w:style').find(
      ({ attributes }) => attributes.get('w:styleId') === 'Heading1',
    );
    expect(heading && namesIn(descendants(heading, 'w:rPr'))).toEqual(['w:b']);
  });
});
