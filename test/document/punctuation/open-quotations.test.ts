import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenQuotations } from '../../../src/document/punctuation/open-quotations.ts';

/** What is done to them: a quotation is opened that `opens` closes, or one is closed by any of `closes`. */
const step = fc.oneof(
  fc.record({ opens: fc.constantFrom('”', '’', '»') }),
  fc.record({ closes: fc.subarray(['”', '’', '»']) }),
);

describe('quotations that stand open', () => {
  it('are closed from the last that a sign closes', () => {
    const open = new OpenQuotations<string, string>();
    open.add('first', '”');
    open.add('second', '’');
    open.add('third', '”');
    expect([open.close(['’']), open.last]).toEqual(['second', 'third']);
    expect([open.close(['’', '”']), open.last]).toEqual(['third', 'first']);
    expect([open.close([]), open.close(['’']), open.last]).toEqual([undefined, undefined, 'first']);
    expect([open.close(['”']), open.last]).toEqual(['first', undefined]);
  });

  it('are those that looking through all of them finds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const open = new OpenQuotations<number, string>();
        const all: { readonly name: number; readonly closer: string }[] = [];
        for (const [name, one] of steps.entries()) {
          if ('opens' in one) {
            open.add(name, one.opens);
            all.push({ name, closer: one.opens });
          } else {
            const place = all.findLastIndex(({ closer }) => one.closes.includes(closer));
            const [closed] = place === -1 ? [] : all.splice(place, 1);
            expect(open.close(one.closes)).toBe(closed?.name);
          }
          expect(open.last).toBe(all.at(-1)?.name);
        }
      }),
    );
  });
});
