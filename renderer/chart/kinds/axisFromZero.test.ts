import { describe, expect, it } from 'vitest';
import { axisFromZero } from './axisFromZero.ts';

describe('axisFromZero', () => {
  it('shows no fractions of what is counted, where all is zero or little', () => {
    expect(axisFromZero(0, 4, true)).toEqual({ max: 1, interval: 1 });
    expect(axisFromZero(0.3, 4, true)).toEqual({ max: 1, interval: 1 });
    expect(axisFromZero(2, 4, true)).toEqual({ max: 2, interval: 1 });
    expect(axisFromZero(3, 4, true)).toEqual({ max: 3, interval: 1 });
  });
  it('shows them of rates', () => {
    expect(axisFromZero(2, 4, false)).toEqual({ max: 2, interval: 0.5 });
    expect(axisFromZero(0.9, 4, false).max).toBeCloseTo(1, 12);
  });
  it('goes on in steps of 1, 2, 3, 5 and 10 beyond the greatest value', () => {
    expect(axisFromZero(216_668, 4, true)).toEqual({ max: 250_000, interval: 50_000 });
    expect(axisFromZero(100, 4, true)).toEqual({ max: 120, interval: 30 });
    expect(axisFromZero(42, 4, true)).toEqual({ max: 50, interval: 10 });
  });
});
