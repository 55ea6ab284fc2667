import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentStream, latin1 } from '../../../src/writers/pdf/content-stream.ts';
import { number } from '../../../src/writers/pdf/number.ts';

function taken(content: ContentStream): string {
  return Buffer.from(content.take()).toString('latin1');
}

describe('the content of a page', () => {
  it('holds text, bytes and numbers in the order in which they were added', () => {
    const content = new ContentStream().text('BT ').number(-12.5).bytes(latin1(' \u00e9 ')).number(3).text(' Tf');
    expect(taken(content)).toBe('BT -12.5 \u00e9 3 Tf');
  });

  it('writes every number as it is written elsewhere in the file', () => {
    const places = fc.oneof(
      fc.double({ min: -20_000, max: 20_000, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.integer(),
      fc.constantFrom(0, -0, 0.0004, -0.0004, 0.0005, -0.0005, 0.9996, 10, 99.99, 100.001, 841.89),
    );
    fc.assert(
      fc.property(places, (place) => {
        expect(taken(new ContentStream().number(place))).toBe(number(place));
      }),
    );
  });

  it('has room for as many bytes and numbers as there are', () => {
    const content = new ContentStream();
    const places = Array.from({ length: 20_000 }, (_, index) => index / 8 - 1_000);
    for (const place of places) content.number(place).bytes(latin1(' m\n'));
    expect(taken(content)).toBe(places.map((place) => `${number(place)} m\n`).join(''));
    expect(taken(new ContentStream().bytes(latin1('x'.repeat(100_000))))).toBe('x'.repeat(100_000));
  });

  it('has room for any number of pages of any length', () => {
    const page = 'a long line of operators\n'.repeat(5_000);
    const content = new ContentStream();
    expect(content.isEmpty).toBe(true);
    for (const text of [page, 'short', page + page]) {
      content.text(text);
      expect(content.isEmpty).toBe(false);
      expect(taken(content)).toBe(text);
      expect(content.isEmpty).toBe(true);
    }
  });
});
