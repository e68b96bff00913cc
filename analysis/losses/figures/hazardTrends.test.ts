import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { madeUpQuestion, yearlyDeaths } from '../testing/assessed.ts';
import { madeUpLosses } from '../testing/lossData.ts';
import { eventFrequency, hazardTrends } from './hazardTrends.ts';
import { lossBreakdown } from './lossBreakdown.ts';

const question = { ...madeUpQuestion, firstYear: 2000, lastYear: 2009 };

describe('hazardTrends', () => {
  it('tests each hazard for itself', () => {
    // deaths of the worked example: S = 33, Var = 123; storms never kill
    const data = yearlyDeaths([5, 6, 4, 7, 8, 8, 9, 7, 10, 12], new Array<number>(10).fill(0));
    const [flood, storm] = hazardTrends(valueOf(lossBreakdown(data, question)), yearsOf(question));
    expect(valueOf(flood?.trend ?? none()).mannKendall).toMatchObject({ score: 33, variance: 123 });
    expect(valueOf(flood?.rates ?? none()).poisson.rate).toBe(2);
    expect(valueOf(storm?.trend ?? none()).mannKendall.score).toBe(0);
    expect(valueOf(storm?.rates ?? none()).dispersion).toMatchObject({ ok: false });
    expect(storm?.comparison).toBeNull();
  });

  it('refuses a series of few years', () => {
    const asked = { ...question, firstYear: 2018, lastYear: 2021 };
    const [flood] = hazardTrends(valueOf(lossBreakdown(madeUpLosses(), asked)), yearsOf(asked));
    expect(flood?.trend).toMatchObject({ failure: { kind: 'too-few-values' } });
  });
});

describe('eventFrequency', () => {
  it('agrees with the exact interval of ten events in ten years', () => {
    // R: poisson.test(10, 10)
    const counts = [3, 1, 0, 2, 0, 1, 0, 2, 1, 0].map((value, place) => ({
      year: 2000 + place,
      value,
    }));
    const { poisson } = valueOf(eventFrequency(counts, yearsOf(question)).rates);
    expect(poisson.lower).toBeCloseTo(0.479539, 6);
    expect(poisson.upper).toBeCloseTo(1.839036, 6);
  });
});

function yearsOf({
  firstYear,
  lastYear,
}: {
  readonly firstYear: number;
  readonly lastYear: number;
}) {
  return { firstYear, lastYear, periods: null };
}

function none(): never {
  throw new Error('no such hazard');
}
