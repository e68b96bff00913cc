import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squarify } from './squarify.ts';

const box = { left: 10, right: 70, top: 0, bottom: 40 };

describe('squarify', () => {
  it('splits the example of the method: 6, 6, 4, 3, 2, 2, 1 in 6 by 4', () => {
    const boxes = squarify([6, 6, 4, 3, 2, 2, 1], { left: 0, right: 6, top: 0, bottom: 4 });
    expect(boxes[0]).toEqual({ left: 0, right: 3, top: 0, bottom: 2 });
    expect(boxes[1]).toEqual({ left: 0, right: 3, top: 2, bottom: 4 });
  });
  it('fills the box with areas in the proportion of the values', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => b - a);
        const total = sorted.reduce((sum, value) => sum + value, 0);
        squarify(sorted, box).forEach(({ left, right, top, bottom }, i) => {
          expect((right - left) * (bottom - top)).toBeCloseTo((2400 * (sorted[i] ?? 0)) / total, 6);
          expect(Math.min(left - box.left, top - box.top)).toBeGreaterThan(-1e-6);
          expect(Math.min(box.right - right, box.bottom - bottom)).toBeGreaterThan(-1e-6);
        });
      }),
    );
  });
});
