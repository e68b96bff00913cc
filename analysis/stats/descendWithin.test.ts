import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendWithin } from './descendWithin.ts';
import { sharesWithin } from './sharesWithin.ts';

describe('sharesWithin', () => {
  it('cuts at the bounds and moves the others alike', () => {
    const made = sharesWithin([2, 0, 0], { least: 0.1, greatest: 0.6 });
    [0.6, 0.2, 0.2].forEach((share, k) => expect(made[k]).toBeCloseTo(share, 14));
  });

  it('sums to one within the bounds, and leaves shares that do', () => {
    const number = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 8 }), (numbers) => {
        const even = 1 / numbers.length;
        const bounds = { least: even / 2, greatest: even * 1.5 };
        const made = sharesWithin(numbers, bounds);
        expect(made.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        for (const share of made) {
          expect(share).toBeGreaterThanOrEqual(bounds.least);
          expect(share).toBeLessThanOrEqual(bounds.greatest);
        }
        sharesWithin(made, bounds).forEach((share, k) =>
          expect(share).toBeCloseTo(made[k] ?? 0, 12),
        );
      }),
      { seed: 5 },
    );
  });
});

describe('descendWithin', () => {
  it('ends at the bound that stands in the way', () => {
    const made = descendWithin(
      {
        value: ([x = 0]) => (x - 0.9) * (x - 0.9),
        slopes: ([x = 0]) => Float64Array.of(2 * (x - 0.9), 0),
      },
      Float64Array.of(0.5, 0.5),
      { least: 0.2, greatest: 0.8 },
    );
    expect(made[0]).toBeCloseTo(0.8, 14);
    expect(made[1]).toBeCloseTo(0.2, 14);
  });

  it('finds the least of a quadratic form: shares in proportion to one over each factor', () => {
    const factors = [1, 10, 1000];
    const made = descendWithin(
      {
        value: (shares) => factors.reduce((sum, a, k) => sum + a * (shares[k] ?? 0) ** 2, 0),
        slopes: (shares) => shares.map((share, k) => 2 * (factors[k] ?? 0) * share),
      },
      Float64Array.of(1, 0, 0),
      { least: 0, greatest: 1 },
    );
    const total = 1 + 0.1 + 0.001;
    [1, 0.1, 0.001].forEach((part, k) => expect(made[k]).toBeCloseTo(part / total, 9));
  });
});
