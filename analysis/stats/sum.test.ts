import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from './sum.ts';

describe('sum', () => {
  it('keeps small terms beside great ones that cancel', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('adds ten tenths to exactly one', () => {
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('is zero for no values', () => {
    expect(sum([])).toBe(0);
  });

  it('takes a typed array', () => {
    expect(sum(Float64Array.of(1, 2, 3.5))).toBe(6.5);
  });

  it('is exact for whole numbers in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (values) => {
        const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
        expect(sum(values) - exact).toBe(0);
        expect(sum(values.toReversed()) - exact).toBe(0);
      }),
      { seed: 20261121 },
    );
  });
});
