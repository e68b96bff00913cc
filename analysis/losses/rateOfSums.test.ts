import { describe, expect, it } from 'vitest';
import { rateOfSums } from './rateOfSums.ts';

describe('rateOfSums', () => {
  it('gives the worked rate of 150 deaths in 52 million people', () => {
    expect(rateOfSums(150, 52_000_000, 1_000_000)).toBeCloseTo(2.8846, 4);
  });

  it('has no rate over nothing', () => {
    expect(rateOfSums(150, 0, 100)).toBe('zero-denominator');
  });
});
