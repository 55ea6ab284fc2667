import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/document.ts';
import { theme } from './theme.ts';
import type { Theme } from '../../../src/theme/theme.ts';
import { runStyleOf, type Place } from '../../../src/writers/docx/run-style.ts';
import { rich, rightToLeft } from './fixture.ts';
import { bodyOf, paragraphsOf, partOf } from './parts.ts';
import { childElements, descendants, readXml, valueOf } from './read-xml.ts';

describe('the looks of a document', () => {
  it.each([
    ['w:pPr', ['w:pStyle', 'w:keepNext', 'w:numPr']],
    ['w:rPr', ['w:rStyle', 'w:b', 'w:bCs', 'w:i', 'w:rtl', 'w:lang']],
  ])('are left to styles: %s holds only %j', (name, allowed) => {
    const names = [rich, rightToLeft].flatMap((document) => descendants(bodyOf(document), name)).flatMap(childElements);
    expect(new Set(names.map((element) => element.name))).toEqual(new Set(allowed));
  });

  it('are set in a run only to turn off what its heading turns on', () => {
    const switched = paragraphsOf(rich).filter(({ element }) => descendants(element, 'w:b').length > 0);
    expect(new Set(switched.map(({ style }) => style))).toEqual(new Set(['Heading2', 'Heading3']));
    expect(switched.flatMap(({ element }) => descendants(element, 'w:b')).map(valueOf)).toContain('0');
  });

  it('come from styles that exist', () => {
    for (const document of [rich, rightToLeft]) {
      const styles = descendants(readXml(partOf(document, 'word/styles.xml')), 'w:style');
      const ids = new Set(styles.map((style) => style.attributes.get('w:styleId')));
      const used = ['w:pStyle', 'w:rStyle'].flatMap((name) => descendants(bodyOf(document), name).map(valueOf));
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('the styles', () => {
  it('say every property once', () => {
    const styles = readXml(partOf(rich, 'word/styles.xml'));
    const properties = ['w:pPr', 'w:rPr'].flatMap((name) => descendants(styles, name));
    const repeated = properties.filter((element) => {
      const names = childElements(element).map(({ name }) => name);
      return new Set(names).size < names.length;
    });
    expect(properties.length).toBeGreaterThan(20);
    expect(repeated).toEqual([]);
  });
});

describe('runStyleOf', () => {
  const near = (role: Place['role']): Place => ({ role, far: false });
  const styled = (inline: Omit<Inline, 'text'>, place: Place, look: Theme = theme): unknown =>
    runStyleOf({ text: 'x', ...inline }, place, look);

  it('gives plain text no style', () => {
    expect(styled({}, near('body'))).toEqual({ marks: [], overrides: [] });
  });

  it('makes one style of several marks', () => {
    expect(styled({ emphasis: true, strong: true, href: 'tel:1' }, near('body'))).toEqual({
      marks: ['link', 'strong', 'emphasis'],
      overrides: [],
    });
  });

  it('tells a link in running text, which is underlined, from an address among addresses', () => {
    const href = 'https://example.com/';
    expect(styled({ href }, near('bullet'))).toEqual({ marks: ['link'], overrides: [] });
    expect(styled({ href }, near('contact'))).toEqual({ marks: ['address'], overrides: [] });
    const underlineOf = (id: string): string | undefined => {
      const styles = descendants(readXml(partOf(rich, 'word/styles.xml')), 'w:style');
      const found = styles.find(({ attributes }) => attributes.get('w:styleId') === id);
      return found && valueOf(descendants(found, 'w:u')[0]);
    };
    expect(underlineOf('Hyperlink')).toBe('single');
    expect(underlineOf('PlainLink')).toBe('none');
  });

  it('leaves out a mark that shows nothing where it stands', () => {
    expect(styled({ strong: true }, near('title'))).toEqual({ marks: [], overrides: [] });
  });

  it('turns off in the run what the paragraph turns on, which no character style does in Word', () => {
    expect(styled({}, { role: 'position', far: true })).toEqual({
      marks: ['aside'],
      overrides: [
        { name: 'w:b', on: false },
        { name: 'w:i', on: false },
      ],
    });
  });

  it('sets emphasis inside italics upright', () => {
    expect(styled({ emphasis: true }, near('details'))).toEqual({ marks: [], overrides: [{ name: 'w:i', on: false }] });
  });

  it('says bold outright where paragraph and style both do, which would be plain in Word', () => {
    const strong = { weight: 600, color: '#000000' } as const;
    const bold: Theme = { ...theme, marks: { ...theme.marks, strong } };
    expect(styled({ strong: true }, near('title'), bold)).toEqual({
      marks: ['strong'],
      overrides: [{ name: 'w:b', on: true }],
    });
  });
});
