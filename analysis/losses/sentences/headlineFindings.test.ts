import { describe, expect, it } from 'vitest';
import { assessed, yearlyDeaths } from '../testing/assessed.ts';
import { headlineFindings } from './headlineFindings.ts';

describe('headlineFindings', () => {
  it('has the whole, the two greatest hazards, the first area and the last closed year', () => {
    // affected: A 100 + 50 + 70, B 30; floods 130, storms 120
    expect(headlineFindings(assessed({ measure: 'affected' }))).toEqual({
      total: 250,
      hazards: [
        { hazard: 'flood', value: 130, sharePercent: 52 },
        { hazard: 'storm', value: 120, sharePercent: 48 },
      ],
      lead: { area: 'AAA', value: 220 },
      // 100 against the mean of 100 and 50
      deviation: expect.objectContaining({ year: 2020, yearsUsed: 2, yearsAsked: 10 }) as unknown,
    });
    const { deviation } = headlineFindings(assessed({ measure: 'affected' }));
    expect(deviation?.deviationPercent).toBeCloseTo(100 * (100 / 75 - 1), 12);
  });

  it('leaves out what the numbers do not carry', () => {
    const one = headlineFindings(assessed({ hazards: ['flood'] }));
    expect(one.hazards).toEqual([]);
    const first = headlineFindings(assessed({ lastYear: 2018 }));
    expect(first.deviation).toBeUndefined();
    const open = headlineFindings(assessed({ firstYear: 2021 }));
    expect(open.total).toBe('partial-year');
    expect(open.lead).toBeUndefined();
    expect(open.deviation).toBeUndefined();
  });

  it('lets nobody lead where all have zero', () => {
    const none = yearlyDeaths([0, 0], [0, 0]);
    const found = headlineFindings(assessed({ firstYear: 2000, lastYear: 2001 }, none));
    expect(found.total).toBe(0);
    expect(found.lead).toBeUndefined();
  });
});
