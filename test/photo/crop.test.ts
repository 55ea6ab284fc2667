import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turned, type Turn } from '../../src/photo/turn.ts';
import { cropOf, storedCrop } from '../../src/photo/crop.ts';

const size = fc.record({ width: fc.integer({ min: 1, max: 5_000 }), height: fc.integer({ min: 1, max: 5_000 }) });
const turn = fc.record<Turn>({ mirrored: fc.boolean(), quarters: fc.constantFrom(0, 1, 2, 3) });

describe('a crop', () => {
  it('leaves the shape of the box', () => {
    fc.assert(
      fc.property(size, size, (picture, box) => {
        const { left, top, right, bottom } = cropOf(picture, box);
        const [width, height] = [picture.width * (1 - left - right), picture.height * (1 - top - bottom)];
        expect((width / height) * (box.height / box.width)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('of a stored picture cuts as much of its sides as of those that are seen', () => {
    fc.assert(
      fc.property(size, size, turn, (seen, box, how) => {
        const crop = cropOf(seen, box);
        const stored = storedCrop(crop, how);
        const whole = turned(seen, how);
        const part = {
          width: whole.width * (1 - stored.left - stored.right),
          height: whole.height * (1 - stored.top - stored.bottom),
        };
        const { width, height } = turned(part, how);
        expect((width / height) * (box.height / box.width)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('cuts where the head is not, however the picture is stored', () => {
    // Of a high picture more is cut below than above.
    const crop = cropOf({ width: 100, height: 400 }, { width: 100, height: 100 });
    expect(crop).toEqual({ left: 0, top: 0.25, right: 0, bottom: 0.5 });
    expect(storedCrop(crop, { mirrored: false, quarters: 1 })).toEqual({ left: 0.25, top: 0, right: 0.5, bottom: 0 });
    expect(storedCrop(crop, { mirrored: true, quarters: 1 })).toEqual({ left: 0.5, top: 0, right: 0.25, bottom: 0 });
    expect(storedCrop(crop, { mirrored: false, quarters: 3 })).toEqual({ left: 0.5, top: 0, right: 0.25, bottom: 0 });
    expect(storedCrop(crop, { mirrored: true, quarters: 2 })).toEqual({ left: 0, top: 0.5, right: 0, bottom: 0.25 });
  });
});
