import { describe, expect, it } from 'vitest';
import { all, house, writtenWith, type Written } from '../house.ts';
import { childElements } from '../read-xml.ts';

const letterhead = '<w:headerReference w:type="default" r:id="rId5"/>';
const foot = '<w:footerReference w:type="default" r:id="rId5"/>';
const firstFoot = '<w:footerReference w:type="first" r:id="rId5"/>';
const margins = '<w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500"/>';
const upright = `<w:pgSz w:w="11906" w:h="16838"/>${margins}`;
const turned = `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${margins}`;

/** A résumé in the style of a document with these sections, each the content of a `w:sectPr`. */
async function withSections(...sections: readonly string[]): Promise<Written> {
  const properties = sections.map((section) => `<w:sectPr w:rsidR="00000001">${section}</w:sectPr>`);
  const last = properties.pop() ?? '';
  const earlier = properties.map((section) => `<w:p><w:pPr>${section}</w:pPr></w:p>`).join('');
  return writtenWith(
    await house({ 'word/document.xml': (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/s, () => earlier + last) }),
  );
}

/** What is in the only section. */
function sectionOf(written: Written): readonly string[] {
  const sections = all(written, 'word/document.xml', 'w:sectPr');
  expect(sections).toHaveLength(1);
  return sections.flatMap(childElements).map(({ name, attributes }) => {
    const value = attributes.get('w:type') ?? attributes.get('w:orient') ?? '';
    return `${name} ${value}`.trim();
  });
}

describe('a reference document of several sections', () => {
  it('gives the letterhead that its last section takes over, on the page that it was drawn for', async () => {
    const written = await withSections(letterhead + firstFoot + upright + '<w:titlePg/>', foot + turned);
    expect(written.diagnostics).toEqual([]);
    expect(sectionOf(written)).toEqual([
      'w:headerReference default',
      'w:footerReference first',
      'w:footerReference default',
      'w:pgSz',
      'w:pgMar',
      'w:titlePg',
    ]);
  });

  it('gives the last letterhead where there are two, with its page', async () => {
    expect(sectionOf(await withSections(letterhead.replace('rId5', 'none') + upright, letterhead + turned))).toEqual([
      'w:headerReference default',
      'w:pgSz landscape',
      'w:pgMar',
    ]);
  });

  it('gives no cover as its page', async () => {
    expect(sectionOf(await withSections(turned, letterhead + upright, turned))).toEqual([
      'w:headerReference default',
      'w:pgSz',
      'w:pgMar',
    ]);
  });

  it('gives the page on which its text begins where it has neither head nor foot', async () => {
    expect(sectionOf(await withSections(upright, turned))).toEqual(['w:pgSz', 'w:pgMar']);
  });

  it('gives neither columns nor line numbers', async () => {
    const columns = '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="3000" w:space="500"/><w:col w:w="6000"/></w:cols>';
    const written = await withSections(`${foot}${upright}<w:lnNumType w:countBy="1"/>${columns}<w:docGrid/>`);
    expect(sectionOf(written)).toEqual(['w:footerReference default', 'w:pgSz', 'w:pgMar', 'w:docGrid']);
  });

  it('gives what a section is, not what it was before a change', async () => {
    const change = `<w:sectPrChange w:id="1" w:author="Ada"><w:sectPr>${turned}</w:sectPr></w:sectPrChange>`;
    expect(sectionOf(await withSections(foot + upright + change))).toEqual([
      'w:footerReference default',
      'w:pgSz',
      'w:pgMar',
    ]);
  });
});
