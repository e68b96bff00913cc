import { describe, expect, it } from 'vitest';
import { isConstant } from './isConstant.ts';

describe('isConstant', () => {
  it('is exact', () => {
    expect(isConstant([0.1, 0.1, 0.1])).toBe(true);
    expect(isConstant([0.1, 0.1, 0.1 + 1e-17, 0.1 + 2e-17])).toBe(false);
    expect(isConstant([])).toBe(true);
  });
});
