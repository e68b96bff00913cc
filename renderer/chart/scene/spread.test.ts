import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  it('shares the room around a common wish', () => {
    const wishes = [
      { place: 5, size: 4 },
      { place: 5, size: 4 },
    ];
    expect(spread(wishes, 0, 20)).toEqual([3, 7]);
  });
  it('leaves labels where they are that do not meet', () => {
    const wishes = [
      { place: 2, size: 2 },
      { place: 8, size: 2 },
    ];
    expect(spread(wishes, 0, 10)).toEqual([2, 8]);
  });
  it('keeps order, room and distance whatever is wished', () => {
    const wish = fc.record({
      place: fc.integer({ min: 0, max: 100 }),
      size: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), (unsorted) => {
        const wishes = unsorted.toSorted((a, b) => a.place - b.place);
        const middles = spread(wishes, 0, 100);
        middles.forEach((middle, i) => {
          const size = wishes[i]?.size ?? 0;
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + size / 2).toBeLessThanOrEqual(100 + 1e-9);
          const next = middles[i + 1];
          const nextSize = wishes[i + 1]?.size ?? 0;
          if (next !== undefined) {
            expect(next - nextSize / 2).toBeGreaterThanOrEqual(middle + size / 2 - 1e-9);
          }
        });
      }),
    );
  });
});
