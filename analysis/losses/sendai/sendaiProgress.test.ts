import { describe, expect, it } from 'vitest';
import { column } from '../../column.ts';
import { valueOf } from '../../testing/reference.ts';
import type { IndicatorData } from '../indicators/indicatorData.ts';
import { sendaiSentences } from '../sentences/sendaiSentences.ts';
import { type AreaYear, type Entry, economyOf, entriesOf } from '../testing/lossData.ts';
import { lastYearTold, sendaiProgress } from './sendaiProgress.ts';

const question = { countrySet: 'MADE_UP', hazards: ['flood'], withPartialYears: false };
const years = Array.from({ length: 21 }, (_, place) => 2003 + place);

/** A: so many deaths in every year; B without events; C that the source does not have. */
function data(deathsIn: (year: number) => number | null): IndicatorData {
  const rows: readonly Entry[] = years.map((year) => [0, year, 0, 1, deathsIn(year), 450, 2000]);
  const economy: readonly AreaYear[] = years.flatMap((year): readonly AreaYear[] => [
    [0, year, 1_000_000, year === 2023 ? null : 100_000],
    [1, year, 3_000_000, 100_000],
  ]);
  const entries = entriesOf(rows);
  return {
    areas: ['AAA', 'BBB', 'CCC'],
    covered: [true, true, false],
    coverage: { firstYear: 2003, lastYear: 2023, partialYears: [2023] },
    knownHazards: ['flood'],
    entries: { ...entries, lossUsdAdjusted: entries.lossUsd },
    economy: { ...economyOf(economy), gdpPpp2021PerPerson: column(economy.map(() => 1)) },
    landAreaKm2: new Float64Array(3),
    consumerPriceIndex: new Map(),
    groups: ['AAA', 'BBB', 'CCC'],
    groupOfArea: Int32Array.of(0, 1, 2),
  };
}

describe('sendaiProgress', () => {
  const answer = valueOf(
    sendaiProgress(
      data((year) => (year < 2016 ? 20 : 10)),
      question,
    ),
  );

  it('compares means of yearly rates since 2020 with those of 2005-2015', () => {
    const [first] = answer.rows;
    expect(first?.targets['A-1']).toEqual({
      baseline: { mean: 2, yearsUsed: 11, yearsAsked: 11, lastUsed: 2015 },
      current: { mean: 1, yearsUsed: 3, yearsAsked: 11, lastUsed: 2022 },
      changePercent: -50,
    });
    expect(first?.targets['B-1'].changePercent).toBe(0);
    // 2000 of 100,000 dollars
    expect(first?.targets['C-1'].current.mean).toBe(2);
    expect(answer.lastYear).toBe(2022);
  });

  it('adds deaths, missing and affected of a year as the development goals do', () => {
    expect(answer.rows[0]?.years[0]).toEqual({
      year: 2005,
      values: { 'A-1': 2, 'B-1': 45, 'C-1': 2, '13.1.1': 47 },
    });
    // the worked example: 120 dead, 30 missing and 45,000 affected of 52 million
    const one = { ...data(() => 150) };
    const big = {
      ...one,
      entries: {
        ...one.entries,
        affected: { ...one.entries.affected, sum: column(years.map(() => 45_000)) },
      },
      economy: {
        ...one.economy,
        population: column(Array.from(one.economy.area, () => 52_000_000)),
      },
    };
    const made = valueOf(sendaiProgress(big, question));
    expect(made.rows[0]?.years[0]?.values['13.1.1']).toBeCloseTo(86.8269, 4);
  });

  it('takes areas without events as zero, those without entries as gaps', () => {
    const [, second, third] = answer.rows;
    expect(second?.targets['A-1']).toMatchObject({
      baseline: { mean: 0 },
      changePercent: 'zero-baseline',
    });
    expect(third?.targets['A-1'].changePercent).toBe('not-covered');
    expect(answer.areas['A-1']).toEqual({ compared: 1, lower: 1 });
    expect(answer.areasWithoutEntries).toEqual(['CCC']);
    // A's deaths over the people of A and B
    expect(answer.total.targets['A-1'].baseline.mean).toBe(0.5);
  });

  it('leaves years without a report out of the mean, and says how many are left', () => {
    const gappy = valueOf(
      sendaiProgress(
        data((year) => (year % 2 === 0 ? null : 20)),
        question,
      ),
    );
    expect(gappy.rows[0]?.targets['A-1'].baseline).toEqual({
      mean: 2,
      yearsUsed: 6,
      yearsAsked: 11,
      lastUsed: 2015,
    });
    expect(gappy.rows[0]?.years[1]?.values['13.1.1']).toBe('not-reported');
  });

  it('counts a year not closed when asked, and shows its missing product', () => {
    const open = valueOf(
      sendaiProgress(
        data(() => 20),
        { ...question, withPartialYears: true },
      ),
    );
    expect(open.lastYear).toBe(2023);
    expect(open.rows[0]?.targets['A-1'].current.yearsUsed).toBe(4);
    expect(open.rows[0]?.targets['C-1'].current.yearsUsed).toBe(3);
  });

  it('has the landmark trend with its sign made explicit', () => {
    // 2015: 47, then 46: the middle slope of eight years is zero; a steady fall is progress
    const falling = valueOf(
      sendaiProgress(
        data((year) => 10 * (2030 - year)),
        question,
      ),
    );
    expect(valueOf(falling.rows[0]?.landmark ?? never()).progressPerYear).toBeCloseTo(1, 12);
  });

  it('refuses what it does not know', () => {
    expect(
      sendaiProgress(
        data(() => 1),
        { ...question, hazards: [] },
      ),
    ).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
    expect(
      sendaiProgress(
        data(() => 1),
        { ...question, hazards: ['fog'] },
      ),
    ).toMatchObject({
      failure: { kind: 'unknown-code' },
    });
  });
});

describe('sendaiSentences', () => {
  it('tells the change, the years behind it and what stands in for what', () => {
    const answer = valueOf(
      sendaiProgress(
        data((year) => (year < 2016 ? 20 : 10)),
        question,
      ),
    );
    const [first, second] = sendaiSentences(answer);
    expect(first?.en).toBe(
      'A-1, deaths and missing persons: a mean of 0.25 per 100,000 people a year in 2020–2022 (3 of 11 years to 2030) against 0.5 in 2005–2015 (11 of 11 years), 50 % lower: towards the aim, target A; lower in 1 of 1 countries and areas.',
    );
    expect(first?.zh).toContain('降低50%，朝具体目标A方向进展');
    expect(second?.en).toContain('A stand-in: total deaths of the source');
    const all = sendaiSentences(answer);
    expect(all.at(-1)?.en).toContain('13.1.1 in 2015–2022');
    expect(all.map(({ zh }) => zh).join('')).not.toContain('undefined');
  });

  it('names the years that the slope rests on', () => {
    const { economy, ...others } = data(() => 10);
    // 2022, the last closed year, has no population yet
    const population = column(
      Array.from(economy.year, (year, row) =>
        year === 2022 ? 'no-data' : (economy.population.values[row] ?? 'no-data'),
      ),
    );
    const early = { ...others, economy: { ...economy, population } };
    const told = sendaiSentences(valueOf(sendaiProgress(early, question)));
    expect(told.at(-1)?.en).toContain('13.1.1 in 2015–2021');
    const answer = valueOf(sendaiProgress(early, question));
    expect(answer.lastYear).toBe(2022);
    // deaths per person end with the population, losses against product do not
    for (const [code, last] of [
      ['A-1', 2021],
      ['C-1', 2022],
      ['13.1.1', 2021],
    ] as const) {
      expect(lastYearTold(answer, code)).toBe(last);
      expect(told.find(({ en }) => en.startsWith(`${code}, `))?.en).toContain(`2020–${last}`);
    }
  });

  it('tells of the whole period where the source ends before it', () => {
    const given = data(() => 20);
    const coverage = { firstYear: 2003, lastYear: 2010, partialYears: [] };
    const early = years.flatMap((year): readonly Entry[] =>
      year > 2010 ? [] : [[0, year, 0, 1, 20, 450, 2000]],
    );
    const entries = { ...entriesOf(early), lossUsdAdjusted: entriesOf(early).lossUsd };
    const answer = valueOf(sendaiProgress({ ...given, coverage, entries }, question));
    expect(lastYearTold(answer, 'A-1')).toBe(2030);
  });

  it('says that there is nothing to compare', () => {
    const none = { ...data(() => null) };
    const told = sendaiSentences(valueOf(sendaiProgress(none, question)));
    expect(told[0]?.en).toContain('no comparison');
    expect(told[0]?.en).toContain('not reported');
  });
});

function never(): never {
  throw new Error('no row');
}
