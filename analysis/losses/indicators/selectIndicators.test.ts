import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { economyOf, entriesOf } from '../testing/lossData.ts';
import { selectIndicatorEconomy, selectIndicatorEntries } from './selectIndicators.ts';

describe('selectIndicatorEntries', () => {
  it('keeps the rows of the areas and groups asked for, with what was adjusted', () => {
    const entries = {
      ...entriesOf([
        [0, 2018, 0, 2, 10, 100, 1000],
        [1, 2018, 1, 1, 20, null, null],
        [1, 2019, 0, 3, null, 50, 3000],
      ]),
      lossUsdAdjusted: {
        sum: column([1100, 'not-reported', 3300]),
        reported: Int32Array.from([1, 0, 1]),
      },
    };
    const kept = selectIndicatorEntries(entries, Int32Array.from([-1, 0]), Int32Array.from([1, 0]));
    expect([...kept.area]).toEqual([0, 0]);
    expect([...kept.hazard]).toEqual([0, 1]);
    expect([...kept.lossUsdAdjusted.reported]).toEqual([0, 1]);
    expect(kept.lossUsdAdjusted.sum.missing.get(0)).toBe('not-reported');
    expect(kept.lossUsdAdjusted.sum.values[1]).toBe(3300);
  });
});

describe('selectIndicatorEconomy', () => {
  it('keeps the rows of the areas asked for, with the product per person', () => {
    const economy = {
      ...economyOf([
        [0, 2018, 5, 50],
        [1, 2018, 7, null],
      ]),
      gdpPpp2021PerPerson: column([12, 'no-denominator']),
    };
    const kept = selectIndicatorEconomy(economy, Int32Array.from([-1, 0]));
    expect([...kept.area]).toEqual([0]);
    expect(kept.population.values[0]).toBe(7);
    expect(kept.gdpPpp2021PerPerson.missing.get(0)).toBe('no-denominator');
  });
});
