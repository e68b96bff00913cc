import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { largestRemainder } from './largestRemainder.ts';

describe('largestRemainder', () => {
  it('gives the first of equal remainders the unit that is left', () => {
    expect([...largestRemainder(column([1, 1, 1]), 2).values]).toEqual([33.34, 33.33, 33.33]);
  });

  it('gives the published shares of the 321 events of 2022', () => {
    const shares = largestRemainder(column([163, 66, 30, 20, 17, 15, 6, 4]), 2);
    expect([...shares.values]).toEqual([50.78, 20.56, 9.34, 6.23, 5.3, 4.67, 1.87, 1.25]);
  });

  it('leaves a gap out of the whole and keeps its reason', () => {
    const shares = largestRemainder(column([1, 'not-reported', 3]), 0);
    expect([...shares.values]).toEqual([25, Number.NaN, 75]);
    expect(shares.missing.get(1)).toBe('not-reported');
  });

  it('has no shares of nothing', () => {
    const shares = largestRemainder(column([0, 'not-reported', 0]), 2);
    expect([...shares.missing.values()]).toEqual([
      'zero-denominator',
      'not-reported',
      'zero-denominator',
    ]);
  });

  it('refuses a negative part', () => {
    expect(() => largestRemainder(column([1, -1]), 2)).toThrow(
      'largestRemainder needs parts from 0, got -1 in row 1',
    );
  });

  it('adds to exactly 100 and stays within one unit of the exact share', () => {
    const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(counts, (parts) => {
        const whole = parts.reduce((total, part) => total + part, 0);
        fc.pre(whole > 0);
        const shares = largestRemainder(column(parts), 2).values;
        expect(shares.reduce((total, share) => total + Math.round(share * 100), 0)).toBe(10_000);
        parts.forEach((part, row) => {
          expect(Math.abs((shares[row] ?? 0) - (100 * part) / whole)).toBeLessThan(0.01 + 1e-9);
        });
      }),
      { seed: 20261121 },
    );
  });
});
