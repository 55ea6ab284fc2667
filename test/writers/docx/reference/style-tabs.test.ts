import { describe, expect, it } from 'vitest';
import { house, inStyle, writtenWith } from '../house.ts';
import { childElements, descendants } from '../read-xml.ts';

const tabs = (...stops: readonly (readonly [string, number])[]): string =>
  `<w:tabs>${stops.map(([val, pos]) => `<w:tab w:val="${val}" w:pos="${pos}"/>`).join('')}</w:tabs>`;

/** A house with tab stops in these styles; those without any are based on the default style. */
function withTabs(stops: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return house({
    'word/styles.xml': (xml) =>
      Object.entries(stops).reduce(
        (styles, [id, own]) =>
          styles.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's'), (style) =>
            style
              .replace(/<w:tabs>.*?<\/w:tabs>/s, '')
              .replace(/<w:pPr>|(?=<\/w:style>)/, (start) => (start ? start + own : `<w:pPr>${own}</w:pPr>`)),
          ),
        xml,
      ),
  });
}

/** The tab stops that the paragraphs of a style with something at their far end say for themselves. */
async function stopsOf(style: string, reference: Uint8Array): Promise<readonly (readonly string[])[]> {
  const paragraph = inStyle(await writtenWith(reference), style).find((each) =>
    descendants(each, 'w:r').some((run) => descendants(run, 'w:tab').length > 0),
  );
  expect(paragraph).toBeDefined();
  const [own] = paragraph ? descendants(paragraph, 'w:tabs') : [];
  return own ? childElements(own).map(({ attributes }) => [...attributes.values()]) : [];
}

describe('a date in the style of a house', () => {
  it('passes every tab stop before the right one', async () => {
    const reference = await withTabs({
      Heading2: tabs(['center', 4536], ['right', 6000], ['bar', 7000], ['end', 8505]),
    });
    expect(await stopsOf('Heading2', reference)).toEqual([
      ['clear', '4536'],
      ['clear', '6000'],
    ]);
  });

  it('stands at its right tab stop as it is where there is no other before it', async () => {
    expect(await stopsOf('Heading2', await withTabs({ Heading2: tabs(['right', 8505], ['left', 9000]) }))).toEqual([]);
  });

  it('passes those of the styles that its own is based on, unless its own has cleared them', async () => {
    const reference = await withTabs({
      Normal: tabs(['left', 2000], ['left', 3000], ['right', 9500]),
      Heading2: tabs(['clear', 2000], ['right', 8505]),
    });
    expect(await stopsOf('Heading2', reference)).toEqual([['clear', '3000']]);
  });

  it('stands at a right tab stop of the style that its own is based on', async () => {
    const reference = await withTabs({ Normal: tabs(['left', 2000], ['right', 8505]), Heading2: '' });
    expect(await stopsOf('Heading2', reference)).toEqual([['clear', '2000']]);
  });

  it('passes those of the default style also in a style that the house lacks', async () => {
    const reference = await withTabs({ Normal: tabs(['left', 2000]) });
    expect(await stopsOf('EntryDetails', reference)).toEqual([['clear', '2000']]);
  });
});
