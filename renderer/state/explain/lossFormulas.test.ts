import { describe, expect, it } from 'vitest';
import type { ExplainedLoss, LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import { explainLoss } from '../../../analysis/losses/explain/explainLoss.ts';
import { madeUpLosses } from '../../../analysis/losses/testing/lossData.ts';
import { lossFormulas } from './lossFormulas.ts';

function explained(number: Partial<LossNumber>): ExplainedLoss {
  const made = explainLoss(madeUpLosses(), {
    question: {
      countrySet: 'MADE_UP',
      hazards: ['flood', 'storm'],
      firstYear: 2018,
      lastYear: 2021,
      measure: 'deaths',
      baselineYears: 10,
      withPartialYears: false,
    },
    number: { measure: 'deaths', area: null, year: null, hazard: null, ...number },
  });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const write = { term: String, result: (value: number) => `${value} of it` };

describe('lossFormulas', () => {
  it('puts the two sums of a rate into the division', () => {
    const number = explained({ measure: 'deathsPerMillion', area: 'AAA' });
    expect(lossFormulas(number, null, write)).toEqual([
      '1000000 × 40 ÷ 5000000 = 8 of it',
      '10 + 24 + 6 = 40',
      '1000000 + 2000000 + 2000000 = 5000000',
    ]);
  });

  it('lists the years of a sum, and the areas of one year', () => {
    expect(lossFormulas(explained({ area: 'AAA' }), null, write)).toEqual([
      '10 + 24 + 6 = 40 of it',
    ]);
    const affected = explained({ measure: 'affected', year: 2020 });
    expect(lossFormulas(affected, null, write)).toEqual(['70 + 30 = 100 of it']);
  });

  it('has none where there is no number', () => {
    expect(lossFormulas(explained({ area: 'CCC' }), null, write)).toEqual([]);
    expect(lossFormulas(explained({ measure: 'distinctEvents' }), null, write)).toEqual([]);
  });
});
