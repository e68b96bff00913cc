import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logarithmicScale, logarithmicTicks } from './scale.ts';

describe('linearScale', () => {
  it('has ticks at round numbers, and moves its ends out to them when asked', () => {
    const scale = linearScale([0, 9.3], 0, 100, 5, true);
    expect(scale.ticks).toEqual([0, 2, 4, 6, 8, 10]);
    expect([scale.at(0), scale.at(5), scale.at(10)]).toEqual([0, 50, 100]);
  });
  it('has no dust of adding in its ticks', () => {
    expect(linearScale([0, 0.3], 0, 1, 3).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });
  it('spreads equal ends, so that one value has a place', () => {
    expect(linearScale([5, 5], 0, 100, 4).at(5)).toBe(50);
    expect(linearScale([0, 0], 0, 100, 4).at(0)).toBe(50);
  });
  it('runs upward when asked', () => {
    expect(linearScale([0, 10], 100, 0, 5).at(10)).toBe(0);
  });
  it('keeps its ticks inside and rising, whatever the values', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 8 }), (one, other, parts) => {
        const { ticks, least, greatest } = linearScale(
          [Math.min(one, other), Math.max(one, other)],
          0,
          100,
          parts,
        );
        const span = greatest - least;
        for (const [i, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(least - span * 1e-6);
          expect(tick).toBeLessThanOrEqual(greatest + span * 1e-6);
          expect(tick).toBeGreaterThan(ticks[i - 1] ?? Number.NEGATIVE_INFINITY);
        }
        expect(ticks.length).toBeLessThanOrEqual(parts + 1);
      }),
    );
  });
});

describe('logarithmicScale', () => {
  it('has ticks at 1, 2 and 5 times powers of ten over a short span', () => {
    expect(logarithmicScale([3, 800], 0, 100).ticks).toEqual([5, 10, 20, 50, 100, 200, 500]);
  });
  it('has ticks at powers of ten over a long one, equally far apart', () => {
    const { ticks, at } = logarithmicScale([1, 1e6], 0, 60);
    expect(ticks).toEqual([1, 10, 100, 1000, 1e4, 1e5, 1e6]);
    expect(ticks.map(at).map(Math.round)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });
});

describe('logarithmicTicks', () => {
  it('are at 1, 2 and 5 times powers of ten where these have room', () => {
    expect(logarithmicTicks([1, 30], 9)).toEqual([1, 2, 5, 10, 20]);
    expect(logarithmicTicks([3000, 300_000], 8)).toEqual([5e3, 1e4, 2e4, 5e4, 1e5, 2e5]);
  });
  it('are at powers of ten where they have not, and at every second where there are many', () => {
    expect(logarithmicTicks([3000, 300_000], 3)).toEqual([1e4, 1e5]);
    expect(logarithmicTicks([0.5, 2e6], 7)).toEqual([1, 10, 100, 1000, 1e4, 1e5, 1e6]);
    expect(logarithmicTicks([0.5, 2e6], 4)).toEqual([1, 100, 1e4, 1e6]);
  });
  it('are at 3 times powers of ten where there would be one or two', () => {
    expect(logarithmicTicks([2500, 250_000], 4)).toEqual([3e3, 1e4, 3e4, 1e5]);
    expect(logarithmicTicks([200, 250_000], 7)).toEqual([1e3, 1e4, 1e5]);
  });
  it('are several even where one power of ten would have room', () => {
    expect(logarithmicTicks([30, 300], 1)).toEqual([50, 100, 200]);
  });
});
