import { describe, expect, it } from 'vitest';
import { deviationPercent } from './deviationPercent.ts';

describe('deviationPercent', () => {
  it('is a quarter below the mean for 150 against 200', () => {
    expect(deviationPercent(150, 200)).toBe(-25);
  });

  // CRED, 2022 Disasters in Numbers: 387 events against a mean of 370, deaths 30,704 against
  // 60,955; ADRC Natural Disasters Data Book 2022: 388 events against 340.
  it.each([
    [387, 370, 4.6],
    [30_704, 60_955, -49.6],
    [30_704, 16_011, 91.8],
    [388, 340, 14.1],
  ])('%d against %d is %d percent, as published', (value, mean, published) => {
    expect(deviationPercent(value, mean)).toBeCloseTo(published, 1);
  });

  it('has none from a mean of zero and keeps the reason of a gap', () => {
    expect(deviationPercent(3, 0)).toBe('zero-baseline');
    expect(deviationPercent('not-reported', 0)).toBe('not-reported');
    expect(deviationPercent(3, 'no-baseline')).toBe('no-baseline');
  });
});
