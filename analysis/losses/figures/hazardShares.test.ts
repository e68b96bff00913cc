import { describe, expect, it } from 'vitest';
import { assessed } from '../testing/assessed.ts';
import { hazardShares } from './hazardShares.ts';

describe('hazardShares', () => {
  it('gives the parts of the whole, the greatest first', () => {
    // floods 10 + 20 deaths, storms 4 + 6
    const { of, shares } = hazardShares(assessed());
    expect(of).toBe('deaths');
    expect(shares.map(({ hazard, sharePercent }) => [hazard, sharePercent])).toEqual([
      ['flood', 75],
      ['storm', 25],
    ]);
  });

  it('puts the greatest first, whatever the order of the question', () => {
    // affected: floods 100 + 30, storms 50 + 70; loss: floods 1500, storms 3000
    const first = (measure: 'affected' | 'lossUsd') =>
      hazardShares(assessed({ measure })).shares[0]?.hazard;
    expect([first('affected'), first('lossUsd')]).toEqual(['flood', 'storm']);
  });

  it('shares out the numerator of a rate', () => {
    const { of, shares } = hazardShares(assessed({ measure: 'deathsPerMillion' }));
    expect(of).toBe('deaths');
    expect(shares[0]?.amount.value).toBe(30);
  });
});
