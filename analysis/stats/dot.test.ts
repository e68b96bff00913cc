import { describe, expect, it } from 'vitest';
import { dot } from './dot.ts';

describe('dot', () => {
  it('adds products', () => {
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
    expect(dot([], [])).toBe(0);
  });

  it('keeps small products between large ones', () => {
    expect(dot([1e8, 1, -1e8], [1e8, 1, 1e8])).toBe(1);
  });
});
