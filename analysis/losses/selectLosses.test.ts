import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { placesIn, selectAreaYears, selectEntries } from './selectLosses.ts';
import { tally } from './tally.ts';
import { entriesOf, madeUpLosses } from './testing/lossData.ts';

describe('placesIn', () => {
  it('gives −1 for a code that the other list does not have', () => {
    expect([...placesIn(['flood', 'storm', 'drought'], ['drought', 'flood'])]).toEqual([1, -1, 0]);
    expect([...placesIn([], ['flood'])]).toEqual([]);
  });
});

describe('selectEntries', () => {
  const { entries, areas } = madeUpLosses();
  const span = { firstYear: 2018, years: 3 };

  it('places the rows that are left by the new lists, in their order', () => {
    const turned = selectEntries(
      entries,
      Int32Array.from(areas, (_, place) => areas.length - 1 - place),
      Int32Array.of(1, 0),
    );
    expect([...turned.year]).toEqual([...entries.year]);
    expect([...turned.area]).toEqual([...entries.area].map((area) => areas.length - 1 - area));
    expect([...turned.hazard]).toEqual([...entries.hazard].map((hazard) => 1 - hazard));
    expect(turned.deaths).toEqual(entries.deaths);
  });

  it('leaves out areas and hazards, and takes the gaps of the others along', () => {
    const storms = selectEntries(entries, Int32Array.of(0, -1), Int32Array.of(-1, 0));
    const whole = tally(entries, areas.length, span, 1);
    const part = tally(storms, 1, span);
    expect([...part.deaths.sum]).toEqual([...whole.deaths.sum.subarray(0, span.years)]);
    expect([...part.deaths.reported]).toEqual([...whole.deaths.reported.subarray(0, span.years)]);
    expect(new Set(storms.hazard)).toEqual(new Set([0]));
    expect(selectEntries(entries, Int32Array.of(-1, -1), Int32Array.of(0, 1)).area).toHaveLength(0);
  });
});

describe('selectEntries of adjusted losses', () => {
  it('keeps sums, gaps and counts apart from those of current prices', () => {
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
    const kept = selectEntries(entries, Int32Array.from([-1, 0]), Int32Array.from([1, 0]));
    expect([...kept.area]).toEqual([0, 0]);
    expect([...kept.hazard]).toEqual([0, 1]);
    expect([...kept.lossUsdAdjusted.reported]).toEqual([0, 1]);
    expect(kept.lossUsdAdjusted.sum.missing.get(0)).toBe('not-reported');
    expect(kept.lossUsdAdjusted.sum.values[1]).toBe(3300);
  });
});

describe('selectAreaYears', () => {
  it('keeps the reason of a gap beside its row', () => {
    const economy = {
      area: Int32Array.of(0, 1, 1),
      year: Int32Array.of(2019, 2019, 2020),
      population: { values: Float64Array.of(1, Number.NaN, 3), missing: new Map() },
      gdpUsd: {
        values: Float64Array.of(5, Number.NaN, 7),
        missing: new Map([[1, 'no-denominator' as const]]),
      },
    };
    const second = selectAreaYears(economy, Int32Array.of(-1, 0));
    expect([...second.area]).toEqual([0, 0]);
    expect([...second.year]).toEqual([2019, 2020]);
    expect([...second.gdpUsd.missing]).toEqual([[0, 'no-denominator']]);
    expect(second.gdpUsd.values[1]).toBe(7);
  });
});
