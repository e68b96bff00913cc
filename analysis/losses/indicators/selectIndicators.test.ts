import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { economyOf } from '../testing/lossData.ts';
import { selectIndicatorEconomy } from './selectIndicators.ts';

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
