import { describe, expect, it } from 'vitest';
import type { Content, Inline } from '../../../src/document/document.ts';
import { heldTogether, withHardSpaces } from '../../../src/writers/docx/with-hard-spaces.ts';
import { smallest } from './fixture.ts';
import { textOf } from './parts.ts';

/** The text with its hard spaces as underscores. */
function seen(content: Content): string {
  return content.map(({ text }) => text.replaceAll('\u00A0', '_')).join('');
}

const whole = (text: string): Inline => ({ text, unbroken: true });

describe('withHardSpaces', () => {
  const hardened = (...content: Content): string => seen(withHardSpaces(content, 'en'));

  it('keeps a date together', () => {
    expect(hardened(whole('Jan 2018 – Aug 2019'))).toBe('Jan_2018_–_Aug_2019');
  });

  it('lets a line end in what is long, and behind what is short', () => {
    const long = `By ${'many '.repeat(14)}words`;
    expect(hardened(whole(long))).toBe(long);
    expect(hardened({ text: 'Go' }, whole(', '), { text: 'Rust' })).toBe('Go, Rust');
  });

  it.each([
    ['a dash', 'Fast – and right', 'Fast_– and right'],
    ['closing punctuation', 'Vite : vite et bien !', 'Vite_: vite et bien_!'],
    ['the name behind an initial', 'by J. R. Tolkien', 'by J._R._Tolkien'],
  ])('begins no line with %s', (_, text, expected) => {
    expect(hardened({ text })).toBe(expected);
  });

  it('looks across inlines', () => {
    expect(hardened({ text: 'Fast ' }, { text: '– and right', strong: true })).toBe('Fast_– and right');
  });

  it('leaves spaces at an end, and before a forced one, as they are', () => {
    expect(hardened({ text: 'one  two \nthree ' }, { text: ' ' })).toBe('one  two \nthree  ');
  });
});

describe('heldTogether', () => {
  it('keeps together what is made of several inlines', () => {
    expect(seen(heldTogether([whole('10115'), whole(' '), whole('Berlin'), whole(', '), whole('DE')]))).toBe(
      '10115_Berlin,_DE',
    );
  });

  it('leaves a telephone number its spaces', () => {
    expect(seen(heldTogether([whole('+44 20 7946 0958')]))).toBe('+44 20 7946 0958');
  });

  it('leaves alone what is long', () => {
    const long: Content = [{ text: 'Street of a very long name 123, ' }, { text: 'a city that has one as well, DE' }];
    expect(heldTogether(long)).toEqual(long);
  });
});

describe('the far end of a line', () => {
  it('holds a place together, and leaves a date its spaces', () => {
    const entry = {
      kind: 'entry',
      title: [{ text: 'Engineer' }],
      aside: [whole('Mar 2021 – present')],
      details: [{ content: [{ text: 'Engines' }], aside: [whole('Georgia, USA')] }],
      blocks: [],
    } as const;
    const sections = [{ id: 'work', title: [{ text: 'Experience' }], blocks: [entry] }];
    const text = seen([{ text: textOf({ ...smallest, sections }) }]);
    expect(text).toContain('Mar 2021 – present');
    expect(text).toContain('Georgia,_USA');
  });
});

describe('a contact item', () => {
  it('has no line end inside, but one before it', () => {
    const contacts = [[whole('a@b.example')], [whole('Edinburgh'), whole(', '), whole('Scotland')]];
    const text = textOf({ ...smallest, header: { ...smallest.header, contacts } });
    expect(seen([{ text }])).toContain('a@b.example_· Edinburgh,_Scotland');
  });
});
