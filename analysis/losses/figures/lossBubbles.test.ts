import { describe, expect, it } from 'vitest';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { lossBubbles } from './lossBubbles.ts';

describe('lossBubbles', () => {
  it('has a bubble for each area with both rates', () => {
    // AAA: 3 deaths of 2 million person-years, 3000 dollars of 2 million
    const data = yearlyDeaths([1, 2], [0, 0]);
    const { bubbles, withZero } = lossBubbles(assessed({ firstYear: 2000, lastYear: 2001 }, data));
    expect(bubbles).toEqual([
      { area: 'AAA', deathsPerMillion: 1.5, lossPercentOfGdp: 0.15, events: 2 },
      { area: 'BBB', deathsPerMillion: 0, lossPercentOfGdp: 0, events: 2 },
    ]);
    expect(withZero).toEqual(['BBB']);
  });

  it('says why an area has none', () => {
    const { bubbles, leftOut } = lossBubbles(assessed());
    expect(bubbles.map(({ area }) => area)).toEqual(['AAA']);
    expect(leftOut).toEqual([
      { area: 'BBB', reason: 'not-reported' },
      { area: 'CCC', reason: 'not-covered' },
    ]);
  });
});
