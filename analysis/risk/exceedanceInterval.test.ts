import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceedanceInterval } from './exceedanceInterval.ts';

describe('exceedanceInterval', () => {
  it('has closed limits for the greatest and the least of n values', () => {
    // chance that none of n values exceeds, or that all do
    expect(exceedanceInterval(1, 1, 0.5).upperProbability).toBeCloseTo(0.75, 12);
    const greatest = exceedanceInterval(1, 20);
    expect(greatest.lowerProbability).toBeCloseTo(1 - 0.975 ** (1 / 20), 12);
    expect(greatest.upperProbability).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
    expect(greatest.lowerYears).toBeCloseTo(1 / (1 - 0.025 ** (1 / 20)), 9);
    expect(exceedanceInterval(20, 20).lowerProbability).toBeCloseTo(0.025 ** (1 / 20), 12);
  });

  it('leaves out on each side what a binomial count says', () => {
    const atLeast = (k: number, n: number, p: number): number => {
      let [chance, total] = [(1 - p) ** n, 0];
      for (let hits = 0; hits <= n; hits += 1) {
        if (hits >= k) total += chance;
        chance *= ((n - hits) / (hits + 1)) * (p / (1 - p));
      }
      return total;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(39), (n, other) => {
        const k = 1 + (other % n);
        const { lowerProbability, upperProbability } = exceedanceInterval(k, n);
        expect(atLeast(k, n, lowerProbability)).toBeCloseTo(0.025, 8);
        expect(atLeast(k, n, upperProbability)).toBeCloseTo(0.975, 8);
      }),
      { seed: 12, numRuns: 80 },
    );
  });

  it('throws for a place outside the years', () => {
    expect(() => exceedanceInterval(0, 5)).toThrow('got 0');
    expect(() => exceedanceInterval(6, 5)).toThrow('got 6');
  });
});
