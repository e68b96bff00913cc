import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

describe('at', () => {
  it('gives the number at a place', () => {
    expect(at([2, 4], 1)).toBe(4);
  });

  it('throws outside', () => {
    expect(() => at([2, 4], 2)).toThrow('at needs a place below 2, got 2');
    expect(() => at(new Float64Array(3), -1)).toThrow('below 3');
  });
});
