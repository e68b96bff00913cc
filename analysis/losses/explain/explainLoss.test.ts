import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { assessLosses } from '../assessLosses.ts';
import { type LossQuestion, lossMeasures } from '../question.ts';
import { madeUpQuestion } from '../testing/assessed.ts';
import { madeUpLosses } from '../testing/lossData.ts';
import type { ExplainedLoss, LossNumber } from './explainedLoss.ts';
import { explainLoss } from './explainLoss.ts';

const question = madeUpQuestion;

const data = madeUpLosses();

function explained(number: Partial<LossNumber>, more: Partial<LossQuestion> = {}): ExplainedLoss {
  const whole = { measure: 'deaths', area: null, year: null, hazard: null, ...number } as const;
  return valueOf(explainLoss(data, { question: { ...question, ...more }, number: whole }));
}

describe('explainLoss', () => {
  it('puts the sums of a rate apart', () => {
    const { numerator, denominator, scale, answer, byYear } = explained({
      measure: 'deathsPerMillion',
      area: 'AAA',
    });
    expect({ numerator, denominator, scale, value: answer.value }).toEqual({
      numerator: 10 + 20 + 4 + 6,
      denominator: 5_000_000,
      scale: 1_000_000,
      value: 8,
    });
    expect(byYear.map(({ year, numerator: deaths, value }) => [year, deaths, value])).toEqual([
      [2018, 10, 10],
      [2019, 24, 12],
      [2020, 6, 3],
    ]);
  });

  it('leaves areas and years that report nothing out of both sides, and counts them', () => {
    const { numerator, denominator, byArea, byYear } = explained({ measure: 'deathsPerMillion' });
    // BBB: 2018 and 2019 without entries count as zero; 2020 has one that reports no deaths.
    expect([numerator, denominator]).toEqual([40, 6_000_000]);
    expect(byArea).toMatchObject([
      { area: 'AAA', numerator: 40, denominator: 5_000_000, cellsNotReported: 0 },
      { area: 'BBB', numerator: 0, denominator: 1_000_000, cellsNotReported: 1 },
    ]);
    expect(byYear.at(-1)).toMatchObject({ year: 2020, denominator: 2_000_000 });
  });

  it('counts cells whose denominator is missing', () => {
    const { byYear, numerator, denominator } = explained({
      measure: 'lossPercentOfGdp',
      area: 'AAA',
    });
    expect([numerator, denominator]).toEqual([4000, 300_000]);
    expect(byYear[2]).toMatchObject({ year: 2020, cellsNotReported: 1 });
    expect(explained({ measure: 'deathsPerMillion', area: 'AAA' }).yearsLeftOut).toEqual([
      { year: 2021, reason: 'partial-year' },
    ]);
  });

  it('names the years that the source does not cover', () => {
    expect(explained({}, { firstYear: 2016 }).yearsLeftOut).toEqual([
      { year: 2016, reason: 'not-covered' },
      { year: 2017, reason: 'not-covered' },
      { year: 2021, reason: 'partial-year' },
    ]);
  });

  it('has the years before one year, and a hazard’s share', () => {
    const { baseline } = explained({ area: 'AAA', year: 2020 });
    expect(baseline).toMatchObject({
      before: [
        { year: 2018, value: 10 },
        { year: 2019, value: 24 },
      ],
      mean: 17,
      deviationPercent: 100 * (6 / 17 - 1),
    });
    expect(explained({ hazard: 'storm' }).share).toEqual({ part: 10, whole: 40, percent: 25 });
  });

  it.each(lossMeasures)('answers %s as the assessment does', (measure) => {
    const assessment = valueOf(assessLosses(data, { ...question, measure }));
    expect(explained({ measure }).answer).toEqual(assessment.total[measure]);
    for (const { area, figures } of assessment.areas) {
      expect(explained({ measure, area }).answer, area).toEqual(figures[measure]);
    }
    for (const { year, figures, baseline } of assessment.years) {
      const { before, ...rest } = explained({ measure, year }).baseline ?? { before: [] };
      expect(explained({ measure, year }).answer, String(year)).toEqual(figures[measure]);
      expect([before.length, rest]).toEqual([year - 2018, baseline]);
    }
    for (const { hazard, figures } of assessment.hazards) {
      expect(explained({ measure, hazard }).answer, hazard).toEqual(figures[measure]);
    }
  });

  it('refuses what the question does not have', () => {
    const ask = (number: Partial<LossNumber>) =>
      explainLoss(data, {
        question,
        number: { measure: 'deaths', area: null, year: null, hazard: null, ...number },
      });
    expect(ask({ area: 'XXX' })).toMatchObject({ failure: { kind: 'unknown-code', at: ['XXX'] } });
    expect(ask({ hazard: 'drought' })).toMatchObject({ failure: { kind: 'unknown-code' } });
    expect(ask({ year: 2030 })).toMatchObject({ failure: { kind: 'bad-setting', at: ['2030'] } });
  });
});
