import { describe, expect, it } from 'vitest';
import { denominators } from './denominators.ts';
import { figuresBy, measureBy } from './figuresBy.ts';
import { groupings } from './groupings.ts';
import { tally } from './tally.ts';
import { madeUpLosses } from './testing/lossData.ts';

const data = madeUpLosses();
const question = { firstYear: 2019, lastYear: 2021, baselineYears: 10, withPartialYears: false };

describe('figuresBy', () => {
  const by = groupings(data, question);
  const below = denominators(data.economy, data.areas.length, by.span);
  const counted = tally(data.entries, data.areas.length, by.span);

  it('has sums and rates of sums of each group', () => {
    const [first, second, third] = figuresBy(counted, below, by.areas);
    // 24 deaths in 2019 and 6 in 2020, of 2 million people each
    expect(first?.deaths).toEqual({ value: 30, reported: 3, entries: 3 });
    expect(first?.deathsPerMillion).toEqual({ value: 7.5, reported: 3, entries: 3 });
    // 2020 reports no loss and has no product: 3000 of 200,000 in 2019
    expect(first?.lossPercentOfGdp).toEqual({ value: 1.5, reported: 1, entries: 3 });
    // dollars of one year are a column of their own: twice 3000
    expect(first?.lossUsdAdjusted).toEqual({ value: 6000, reported: 1, entries: 3 });
    expect(second?.deaths.value).toBe('not-reported');
    expect(second?.lossPercentOfGdp.value).toBe(2.5);
    expect(third?.events).toEqual({ value: 0, reported: 0, entries: 0 });
  });

  it('has each measure alone by the same rules', () => {
    const [first] = figuresBy(counted, below, by.areas);
    for (const measure of [
      'events',
      'deaths',
      'affected',
      'lossUsd',
      'lossUsdAdjusted',
      'deathsPerMillion',
      'lossPercentOfGdp',
    ] as const) {
      expect(measureBy(counted, below, measure, by.areas)[0]).toEqual(first?.[measure]);
    }
  });
});
