import { describe, expect, it } from 'vitest';
import type { Content, Inline } from '../../../src/document/document.ts';
import { byDirection } from '../../../src/writers/docx/direction.ts';
import { withDirectionMarks } from '../../../src/writers/docx/with-direction-marks.ts';

/** The text with its invisible marks as signs. */
function seen(content: Content): string {
  return content.map(({ text }) => text.replaceAll('\u200E', '›').replaceAll('\u200F', '‹')).join('');
}

describe('withDirectionMarks', () => {
  const marked = (...content: Content): string => seen(withDirectionMarks(content, 'rtl'));
  const link = (text: string): Inline => ({ text, href: 'https://example.com/' });

  it('adds nothing to a document from left to right', () => {
    expect(seen(withDirectionMarks([{ text: 'C++ עברית' }], 'ltr'))).toBe('C++ עברית');
  });

  it('keeps the first and last signs of addresses and numbers in their places', () => {
    expect(marked(link('https://example.com/'))).toBe('https://example.com/›');
    expect(marked(link('+971 50 123'))).toBe('›+971 50 123');
    expect(marked(link('האתר'))).toBe('האתר');
  });

  it.each([
    ['(C++ בעבר)', '(C++› בעבר)'],
    ['ו-C#, גם .NET', 'ו-C#›, גם ›.NET'],
    ['C++11 בלבד', 'C++11 בלבד'],
    ['טלפון +972 50 123, תמיד', 'טלפון ›+972 50 123, תמיד'],
  ])('keeps the signs of names in their places: %s', (text, expected) => {
    expect(marked({ text })).toBe(expected);
  });

  it('tells a separator the direction of the document, so that the first of two Latin names is met first', () => {
    const names = withDirectionMarks([{ text: 'Go' }, { text: '، ', unbroken: true }, { text: 'Python' }], 'rtl');
    expect(seen(names)).toBe('Go‹، Python');
    expect(byDirection(names, 'rtl').map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'ltr']);
    expect(marked({ text: 'Kone' }, { text: '\u00A0· ', unbroken: true }, link('kone.example'))).toBe(
      'Kone\u00A0‹· kone.example',
    );
  });

  it('leaves spaces and periods without letters alone', () => {
    const period: Inline = { text: '2016 – 2021', unbroken: true };
    expect(marked({ text: '10115' }, { text: ' ', unbroken: true }, { text: 'Berlin' }, period)).not.toContain('‹');
  });

  it('leaves the signs of a name in one run with its letters', () => {
    const runs = byDirection(withDirectionMarks([{ text: '(C++ בעבר)' }], 'rtl'), 'rtl');
    expect(runs.map(({ inline, direction }) => `${direction} ${seen([inline])}`)).toEqual([
      'rtl (',
      'ltr C++›',
      'rtl  בעבר)',
    ]);
  });
});
