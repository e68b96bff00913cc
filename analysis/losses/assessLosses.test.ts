import { describe, expect, it } from 'vitest';
import { assessLosses } from './assessLosses.ts';
import type { LossAssessment } from './assessment.ts';
import type { LossData } from './lossData.ts';
import type { LossQuestion } from './question.ts';
import { madeUpQuestion } from './testing/assessed.ts';
import { economyOf, madeUpLosses } from './testing/lossData.ts';

const question: LossQuestion = { ...madeUpQuestion, firstYear: 2019, lastYear: 2020 };

function assessed(
  changes: Partial<LossQuestion> = {},
  data: LossData = madeUpLosses(),
): LossAssessment {
  const result = assessLosses(data, { ...question, ...changes });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('assessLosses', () => {
  it('adds up what is reported and says how much of the entries that is', () => {
    const { total } = assessed();
    expect(total.events).toEqual({ value: 6, reported: 4, entries: 4 });
    expect(total.deaths).toEqual({ value: 30, reported: 3, entries: 4 });
    expect(total.affected).toEqual({ value: 150, reported: 3, entries: 4 });
    expect(total.lossUsd).toEqual({ value: 3500, reported: 2, entries: 4 });
  });

  it('gives each area its own figures, zero where nothing happened, a gap where nobody counted', () => {
    const [first, second, third] = assessed().areas;
    expect(first?.figures.deaths.value).toBe(30);
    expect(second?.figures.deaths).toEqual({ value: 'not-reported', reported: 0, entries: 1 });
    expect(third?.figures.deaths).toEqual({ value: 'not-covered', reported: 0, entries: 0 });
    expect(assessed({ lastYear: 2019 }).areas[1]?.figures.deaths.value).toBe(0);
    expect(assessed().areasWithoutEntries).toEqual(['CCC']);
  });

  it('ranks by the measure, greatest first, and leaves gaps unranked', () => {
    expect(assessed({ measure: 'affected' }).areas.map(({ rank }) => rank)).toEqual([
      1,
      2,
      'not-covered',
    ]);
    expect(assessed().areas.map(({ rank }) => rank)).toEqual([1, 'not-reported', 'not-covered']);
  });

  it('divides sums by sums over the areas and years where both exist', () => {
    const { total, areas } = assessed();
    // A 2019: 24 of 2 million, A 2020: 6 of 2 million, B 2019: nothing of 0.5 million; B 2020 does
    // not report.
    expect(total.deathsPerMillion).toEqual({ value: 30 / 4.5, reported: 3, entries: 4 });
    // A 2019: 3000 of 200,000; A 2020 has no report (and no product); B 2019: nothing of 10,000;
    // B 2020: 500 of 10,000.
    expect(total.lossPercentOfGdp).toEqual({
      value: (100 * 3500) / 220_000,
      reported: 2,
      entries: 4,
    });
    expect(areas[0]?.figures.deathsPerMillion.value).toBe(7.5);
  });

  it('has no rate where there is no denominator, and none of deaths nobody reports', () => {
    const without = { ...madeUpLosses(), economy: economyOf([]) };
    const { total, areas } = assessed({}, without);
    expect(total.deathsPerMillion).toEqual({ value: 'no-denominator', reported: 0, entries: 4 });
    expect(areas[1]?.figures.deathsPerMillion.value).toBe('not-reported');
  });

  it('has no rate where losses and product never meet in one year', () => {
    const economy = economyOf([[0, 2020, null, 1000]]);
    const data = { ...madeUpLosses(), economy, covered: [true, false, false] };
    const { total } = assessed({}, data);
    expect(total.lossUsd.value).toBe(3000);
    expect(total.lossPercentOfGdp.value).toBe('no-denominator');
  });

  it('shares the additive measure so that the hundredths add up', () => {
    const shares = assessed({ measure: 'deathsPerMillion' }).hazards;
    expect(shares.map(({ hazard, sharePercent }) => [hazard, sharePercent])).toEqual([
      ['flood', 66.67],
      ['storm', 33.33],
    ]);
  });

  it('gives a hazard that nobody reports no share', () => {
    const shares = assessed({ firstYear: 2020, measure: 'lossUsd' }).hazards;
    expect(shares.map(({ sharePercent }) => sharePercent)).toEqual([100, 'not-reported']);
  });

  it('compares a year with the years before it that the source covers', () => {
    const { years } = assessed();
    expect(years.map(({ year, figures }) => [year, figures.deaths.value])).toEqual([
      [2019, 24],
      [2020, 6],
    ]);
    expect(years[0]?.baseline).toEqual({
      mean: 10,
      median: 10,
      yearsAsked: 10,
      yearsUsed: 1,
      deviationPercent: 140,
      deviationFromMedianPercent: 140,
    });
    expect(years[1]?.baseline).toEqual({
      mean: 17,
      median: 17,
      yearsAsked: 10,
      yearsUsed: 2,
      deviationPercent: (100 * (6 - 17)) / 17,
      deviationFromMedianPercent: (100 * (6 - 17)) / 17,
    });
  });

  it('has no baseline in the first year of the source', () => {
    expect(assessed({ firstYear: 2018 }).years[0]?.baseline.mean).toBe('no-baseline');
  });

  it('shows a year that is not closed but leaves it out of sums, ranks and means', () => {
    const { years, total, areas } = assessed({ lastYear: 2021 });
    expect(years.at(-1)).toMatchObject({ year: 2021, partial: true });
    expect(years.at(-1)?.figures.deaths.value).toBe(90);
    expect(years.at(-1)?.baseline.deviationPercent).toBe('partial-year');
    expect(total.deaths.value).toBe(30);
    expect(areas[0]?.figures.deaths.value).toBe(30);
  });

  it('counts a year that is not closed when the question says so', () => {
    const { years, total } = assessed({ lastYear: 2021, withPartialYears: true });
    expect(total.deaths.value).toBe(120);
    expect(years.at(-1)?.baseline.deviationPercent).toBe((100 * (90 - 40 / 3)) / (40 / 3));
  });

  it('has gaps only where the whole period is not closed', () => {
    const { total, areas } = assessed({ firstYear: 2021, lastYear: 2021 });
    expect(total.deaths.value).toBe('partial-year');
    expect(areas.map(({ rank }) => rank)).toEqual(['partial-year', 'partial-year', 'not-covered']);
  });

  it('shows years outside the source as not covered', () => {
    const { years, total } = assessed({ firstYear: 2016, lastYear: 2022 });
    expect(years.map(({ figures }) => figures.events.value)).toEqual([
      'not-covered',
      'not-covered',
      2,
      2,
      4,
      9,
      'not-covered',
    ]);
    expect(total.events.value).toBe(8);
  });

  it('leaves its data as they were', () => {
    const data = madeUpLosses();
    assessed({}, data);
    expect(data).toEqual(madeUpLosses());
  });

  it.each([
    [{ hazards: [] }, 'too-few-values', 'assessLosses needs at least one hazard, got none'],
    [
      { hazards: ['flood', 'flood'] },
      'duplicate-code',
      'assessLosses needs each hazard once, got flood again',
    ],
    [
      { hazards: ['flood', 'dragon'] },
      'unknown-code',
      'assessLosses needs hazards of the source, got dragon',
    ],
    [
      { firstYear: 2020, lastYear: 2019 },
      'bad-setting',
      'assessLosses needs years from 2018 to 2021, got 2020 to 2019',
    ],
    [
      { firstYear: 1990, lastYear: 2017 },
      'bad-setting',
      'assessLosses needs years from 2018 to 2021, got 1990 to 2017',
    ],
  ])('refuses %j', (changes, kind, message) => {
    expect(assessLosses(madeUpLosses(), { ...question, ...changes })).toMatchObject({
      ok: false,
      failure: { kind, message },
    });
  });

  it('refuses a set without members', () => {
    expect(assessLosses({ ...madeUpLosses(), areas: [] }, question)).toMatchObject({
      ok: false,
      failure: { kind: 'too-few-values', at: ['MADE_UP'] },
    });
  });
});
