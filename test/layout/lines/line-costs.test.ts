import { describe, expect, it } from 'vitest';
import { lineCost } from '../../../src/layout/lines/line-costs.ts';

const measure = 400;

describe('what a justified line lacks', () => {
  it.each([
    ['many gaps', { grow: 40, shrink: 6 }],
    ['few gaps', { grow: 8, shrink: 1 }],
  ])('costs more the more it is, and never much more for a little: %s', (_name, stretch) => {
    const costs = Array.from({ length: measure * 10 }, (_, tenths) => lineCost(tenths / 10, measure, stretch));
    const steps = costs.slice(1).map((cost, index) => cost - (costs[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThan(5);
  });

  it('costs much more in one line that is a third full than in two that lack a tenth', () => {
    const stretch = { grow: 10, shrink: 2 };
    expect(lineCost((measure * 2) / 3, measure, stretch)).toBeGreaterThan(3 * lineCost(measure / 10, measure, stretch));
  });
});
