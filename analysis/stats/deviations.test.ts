import { describe, expect, it } from 'vitest';
import { deviations } from './deviations.ts';

describe('deviations', () => {
  it('subtracts the mean', () => {
    expect([...deviations([2, 4, 4, 10])]).toEqual([-3, -1, -1, 5]);
  });

  it('keeps small differences of large values', () => {
    expect([...deviations([1e15 + 1, 1e15 + 2, 1e15 + 3])]).toEqual([-1, 0, 1]);
  });

  it('is empty for no values', () => {
    expect(deviations([])).toHaveLength(0);
  });
});
