import { describe, expect, it } from 'vitest';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { lossRank } from './lossRank.ts';

const areas = [
  { area: 'A', rank: 1 },
  { area: 'B', rank: 2 },
  { area: 'C', rank: 2 },
  { area: 'D', rank: 4 },
  { area: 'E', rank: 'not-reported' },
];
// Only ranks and the measure matter here.
const assessment = { areas, question: { measure: 'deaths' } } as unknown as LossAssessment;
const number = { measure: 'deaths', area: 'C', year: null, hazard: null } as const;

describe('lossRank', () => {
  it('counts who comes before, who shares it and who has none', () => {
    expect(lossRank({ number }, assessment)).toEqual({
      rank: 2,
      before: 1,
      sharing: 1,
      ranked: 4,
      unranked: 1,
    });
    const last = lossRank({ number: { ...number, area: 'D' } }, assessment);
    expect(last).toMatchObject({ rank: 4, before: 3, sharing: 0 });
  });
  it('has none for a gap, one year, one hazard, all countries or another measure', () => {
    for (const other of [
      { area: 'E' },
      { year: 2004 },
      { hazard: 'flood' },
      { area: null },
      { measure: 'events' as const },
    ])
      expect(lossRank({ number: { ...number, ...other } }, assessment)).toBeNull();
  });
});
