import { describe, expect, it } from 'vitest';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { hazardHeat } from './hazardHeat.ts';

describe('hazardHeat', () => {
  it('lays areas by rank against the hazards of the question', () => {
    const { rows, hazards, range, areasLeftOut } = hazardHeat(assessed({ measure: 'affected' }), 5);
    expect(hazards).toEqual(['flood', 'storm']);
    expect(rows).toEqual([
      { area: 'AAA', rank: 1, values: [100, 120] },
      { area: 'BBB', rank: 2, values: [30, 0] },
    ]);
    expect(range).toEqual([30, 120]);
    expect(areasLeftOut).toBe(0);
  });

  it('keeps the reason of a cell that nobody reports, and says how many areas it leaves out', () => {
    const heat = hazardHeat(assessed({ measure: 'deaths', hazards: ['flood'] }), 1);
    expect(heat.rows[0]?.values).toEqual([30]);
    const two = hazardHeat(
      assessed({ firstYear: 2000, lastYear: 2001 }, yearlyDeaths([1, 2], [3, 4])),
      1,
    );
    expect(two.rows.map(({ area }) => area)).toEqual(['BBB']);
    expect(two.areasLeftOut).toBe(1);
  });

  it('has a sum of hazards equal to the figure of the area', () => {
    for (const { figures, byHazard } of assessed({ measure: 'events' }).areas) {
      const values = byHazard.filter((value) => typeof value === 'number');
      if (typeof figures.events.value !== 'number') expect(byHazard).toContain('not-covered');
      else expect(values.reduce((sum, value) => sum + value, 0)).toBe(figures.events.value);
    }
  });
});
