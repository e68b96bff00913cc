import { describe, expect, it } from 'vitest';
import { mean } from './mean.ts';

describe('mean', () => {
  it('divides the sum by the count', () => {
    expect(mean([2, 4, 4, 10])).toBe(5);
  });

  it('keeps small terms between large ones', () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
  });

  it('says why there is none', () => {
    expect(mean([])).toBe('no-data');
  });
});
