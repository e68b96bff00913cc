import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import { TOTAL } from '../sentences/indicatorAddress.ts';
import { madeUpIndicatorQuestion, madeUpIndicators } from '../testing/indicatorData.ts';
import type { ExplainedIndicator } from './explainedIndicator.ts';
import { explainIndicator } from './explainIndicator.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import { lossIndicators } from './lossIndicators.ts';

const question = madeUpIndicatorQuestion;
const data = madeUpIndicators;

function explained(
  code: string,
  changes: Partial<IndicatorQuestion> = {},
  given = data(),
): ExplainedIndicator {
  const answer = valueOf(lossIndicators(given, { ...question, ...changes }));
  return valueOf(explainIndicator(given, answer, code));
}

describe('explainIndicator', () => {
  it('splits a sum by year, with the years before', () => {
    const { byYear, before, byArea, terms } = explained('AAA');
    expect(byYear.map(({ year, figure }) => [year, figure.value])).toEqual([
      [2019, 24],
      [2020, 6],
    ]);
    expect(before).toEqual([{ year: 2018, value: 10 }]);
    // a row of one country is that country
    expect(byArea).toEqual([]);
    expect(terms).toBeNull();
  });

  it('has both sides of a rate, over the period, by year and by country', () => {
    const { terms, byYear, byArea } = explained(TOTAL, { measure: 'deathsPerMillion' });
    // A: 24 of 2 million, 6 of 2 million; B: none of half a million, and in 2020 not reported
    expect(terms).toEqual({ above: 30, below: 4_500_000 });
    expect(byYear.map((part) => part.terms)).toEqual([
      { above: 24, below: 2_500_000 },
      { above: 6, below: 2_000_000 },
    ]);
    expect(byYear[0]?.figure.value).toBeCloseTo(9.6, 12);
    expect(byArea.map(({ area, figure }) => [area, figure.value])).toEqual([
      ['AAA', 7.5],
      ['BBB', 'not-reported'],
    ]);
  });

  it('sets a loss at another price level beside that of the year', () => {
    // A lost 3000 in 2019, the year of reference
    const { byYear } = explained('AAA', { measure: 'lossUsdScaled', scaleYear: 2018 });
    expect(byYear[0]).toMatchObject({ lossOfYear: 3000, figure: { value: 1500 } });
    expect(byYear[1]).toMatchObject({ lossOfYear: 'not-reported' });
  });

  it('knows rows of hazards, years, decades and groups of areas', () => {
    const hazards = data({ groups: ['flood', 'storm'], groupOfArea: new Int32Array(3) });
    expect(
      explained('storm', { dimension: 'hazard' }, hazards).byYear.map(({ figure }) => figure.value),
    ).toEqual([4, 6]);
    const inTime = data({ groups: [], groupOfArea: new Int32Array(3) });
    const year = explained('2020', { dimension: 'year' }, inTime);
    expect(year.byYear.map((part) => part.year)).toEqual([2020]);
    expect(year.before.map((part) => part.year)).toEqual([2018, 2019]);
    expect(year.byArea.map(({ area, figure }) => [area, figure.value])).toEqual([
      ['AAA', 6],
      ['BBB', 'not-reported'],
    ]);
    const group = data({ groups: ['one', 'other'], groupOfArea: Int32Array.of(0, 0, 1) });
    expect(explained('one', { dimension: 'continent' }, group).byArea).toHaveLength(2);
    expect(explained('other', { dimension: 'continent' }, group).byArea).toEqual([]);
  });

  it('gives no areas of a mean of yearly rates, and refuses what is no row', () => {
    expect(explained(TOTAL, { measure: 'meanDeathsPerMillion' })).toMatchObject({
      terms: null,
      byArea: [],
    });
    const answer = valueOf(lossIndicators(data(), question));
    expect(explainIndicator(data(), answer, 'ZZZ')).toMatchObject({
      failure: { kind: 'unknown-code' },
    });
  });
});
