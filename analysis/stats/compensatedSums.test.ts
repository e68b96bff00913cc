import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompensatedSums } from './compensatedSums.ts';
import { sum } from './sum.ts';

describe('CompensatedSums', () => {
  it('keeps groups apart and small terms beside great ones', () => {
    const sums = new CompensatedSums(2);
    for (const term of [1, 1e100, 1, -1e100]) sums.add(0, term);
    sums.add(1, 0.5);
    expect([sums.total(0), sums.total(1)]).toEqual([2, 0.5]);
  });

  it('refuses a group that is not there', () => {
    expect(() => {
      new CompensatedSums(2).add(2, 1);
    }).toThrow('CompensatedSums needs a group below 2, got 2');
  });

  it('gives bit for bit what sum gives', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (values) => {
        const sums = new CompensatedSums(1);
        for (const value of values) sums.add(0, value);
        expect(sums.total(0) - sum(values)).toBe(0);
      }),
      { seed: 20261121 },
    );
  });
});
