import { describe, expect, it } from 'vitest';
import { denominators, layOut } from './denominators.ts';
import { madeUpLosses } from './testing/lossData.ts';

// years of the grid: cell = area · 3 + year
const span = { firstYear: 2018, years: 3 };

describe('denominators', () => {
  it('lays people and product out by area and year, NaN at a gap', () => {
    const { population, gdpUsd } = denominators(madeUpLosses().economy, 2, span);
    expect([...population]).toEqual([1e6, 2e6, 2e6, 5e5, 5e5, 1.5e6]);
    expect([...gdpUsd]).toEqual([1e5, 2e5, Number.NaN, 1e4, 1e4, 1e4]);
  });

  it('leaves rows of other years out, and absent ones gaps', () => {
    const { economy } = madeUpLosses();
    const grid = layOut(economy, economy.population, 3, { firstYear: 2020, years: 2 });
    expect([...grid]).toEqual([2e6, 2e6, 1.5e6, Number.NaN, 7e6, Number.NaN]);
  });
});
