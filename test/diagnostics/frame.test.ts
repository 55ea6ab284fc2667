import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from '../../src/diagnostics/columns.ts';
import { framesOf } from '../../src/diagnostics/frame.ts';
import { createSource } from '../../src/diagnostics/source.ts';
import { visible } from '../../src/diagnostics/visible.ts';

const text = fc.array(fc.constantFrom('a', ' ', '漢', '😀', 'é', '👩🏽‍🚀'), { maxLength: 200 });

test('a frame fits on the screen, cuts no code point apart, and its mark stands below what is meant', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 50, max: 110 }), (before, after, width) => {
      const meant = '#';
      const source = createSource(`${before.join('')}${meant}${after.join('')}`);
      const start = before.join('').length;
      const { line } = framesOf(source, source.range(start, start + meant.length), width);
      expect(line.text).not.toMatch(/\p{Cs}/u);
      // One column at each end is for what tells that the line goes on.
      expect(columns(line.text)).toBeLessThanOrEqual(Math.min(100, width - 10) + 2);
      expect(line.before).toBe(columns(line.text.slice(0, line.text.indexOf(meant))));
      expect(line.length).toBe(1);
      const shown = Math.min(100, width - 10);
      const whole = visible(`${before.join('')}${meant}${after.join('')}`);
      const isEarly = columns(visible(before.join(''))) <= shown * 0.6;
      if (isEarly && whole.length <= shown && columns(whole) <= shown) expect(line.text).toBe(whole);
    }),
  );
});
