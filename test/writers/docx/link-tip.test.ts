import { describe, expect, it } from 'vitest';
import { tipOf } from '../../../src/writers/docx/link-tip.ts';

describe('the tip of a link', () => {
  it('says where words lead', () => {
    expect(tipOf('ledgerfuzz', 'https://example.org/ledgerfuzz?a=1')).toBe('https://example.org/ledgerfuzz?a=1');
    expect(tipOf('Write to me', 'mailto:ada@example.org')).toBe('ada@example.org');
    expect(tipOf('Telephone', 'tel:+46701234567')).toBe('+46701234567');
  });

  it('says it of an address that leads elsewhere than it says', () => {
    expect(tipOf('example.org', 'https://example.com/')).toBe('https://example.com/');
    expect(tipOf('ada@example.org', 'mailto:eve@example.org')).toBe('eve@example.org');
  });

  it.each([
    ['example.org', 'https://example.org/'],
    ['example.org', 'http://www.example.org/'],
    ['example.org/a/b', 'https://www.example.org/a/b/'],
    ['https://example.org/?a=1', 'https://example.org/?a=1'],
    ['例え.example', 'https://xn--r8jz45g.example/'],
    ['ada@example.org', 'mailto:ada@example.org'],
    ['+46 70 123 45 67', 'tel:+46701234567'],
    ['\u200E+44 (0)20 7946 0000', 'tel:+442079460000'],
  ])('is left out where it would repeat the text: %s', (text, href) => {
    expect(tipOf(text, href)).toBeUndefined();
  });

  it('is left out where Word has no room for it', () => {
    expect(tipOf('here', `https://example.org/${'x'.repeat(300)}`)).toBeUndefined();
  });
});
