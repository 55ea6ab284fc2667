import { describe, expect, it } from 'vitest';
import { byDirection } from '../../../src/writers/docx/direction.ts';
import { rightToLeft } from './fixture.ts';
import { bodyOf, paragraphsOf, partOf } from './parts.ts';
import { descendants, readText, readXml, valueOf } from './read-xml.ts';

describe('byDirection', () => {
  const cut = (text: string, paragraph: 'ltr' | 'rtl'): readonly string[] =>
    byDirection([{ text }], paragraph).map(({ inline, direction }) => `${direction} ${inline.text}`);

  it('leaves text of one direction whole', () => {
    expect(cut('Go, Rust (2021)', 'ltr')).toEqual(['ltr Go, Rust (2021)']);
    expect(cut('قائدة فريق', 'rtl')).toEqual(['rtl قائدة فريق']);
  });

  it('cuts where the direction changes and loses nothing', () => {
    expect(cut('من monolith إلى', 'rtl')).toEqual(['rtl من ', 'ltr monolith', 'rtl  إلى']);
    expect(cut('Editor of עברית, weekly', 'ltr')).toEqual(['ltr Editor of ', 'rtl עברית', 'ltr , weekly']);
  });

  it('looks across inlines', () => {
    const content = [{ text: 'C', strong: true as const }, { text: '++' }, { text: ' and Go' }];
    expect(byDirection(content, 'rtl').map(({ direction }) => direction)).toEqual(['ltr', 'ltr', 'ltr']);
  });
});

describe('a document from right to left', () => {
  it('says so of its section, its paragraphs and its runs', () => {
    expect(descendants(bodyOf(rightToLeft), 'w:bidi')).toHaveLength(1);
    const styles = descendants(readXml(partOf(rightToLeft, 'word/styles.xml')), 'w:style');
    const directed = styles.filter((style) => descendants(style, 'w:bidi').length > 0);
    expect(directed.map(({ attributes }) => attributes.get('w:styleId'))).toEqual(['Normal']);
    const paragraphs = styles.filter(({ attributes }) => attributes.get('w:type') === 'paragraph');
    const others = paragraphs.filter((style) => valueOf(descendants(style, 'w:basedOn')[0]) !== 'Normal');
    expect(others).toEqual(directed);
    const runs = descendants(bodyOf(rightToLeft), 'w:r').filter((run) => descendants(run, 'w:rtl').length > 0);
    expect(runs.map(readText).join('')).toMatch(/^[^a-z]+$/i);
  });

  it('keeps addresses, numbers and separators in order by invisible marks', () => {
    const contact = paragraphsOf(rightToLeft).find(({ style }) => style === 'ContactDetails');
    expect(contact?.text.replaceAll('\u00A0', ' ').replaceAll('\u200E', '<L>').replaceAll('\u200F', '<R>')).toBe(
      'layla@example.com <R>· <L>+971 50 123 <R>· https://example.com/<L>',
    );
  });

  it('neither slants nor spaces Arabic letters', () => {
    expect(partOf(rightToLeft, 'word/styles.xml')).not.toMatch(/<w:iCs|<w:spacing w:val/);
  });
});
