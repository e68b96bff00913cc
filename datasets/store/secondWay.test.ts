import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossFigures, Quantity } from '../../analysis/losses/assessment.ts';
import type { BaselineYears, LossMeasure, LossQuestion } from '../../analysis/losses/question.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { readDataSets } from './readDataSet.ts';
import { openStore, type Store } from './store.ts';

/*
 * The same questions answered a second way: plain loops over the lines of the CSV files, with no
 * engine, no columns and no code of analysis/.
 */

interface Line {
  readonly area: string;
  readonly year: number;
  readonly hazard: string;
  readonly events: number;
  readonly deaths: number | undefined;
  readonly affected: number | undefined;
  readonly lossUsd: number | undefined;
  readonly lossUsdAdjusted: number | undefined;
}

const lines = (path: string): string[][] =>
  readFileSync(`datasets/${path}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));

const losses: readonly Line[] = lines('emdat-losses/losses.csv').map((cells) => ({
  area: cells[0] ?? '',
  year: Number(cells[1]),
  hazard: cells[2] ?? '',
  events: Number(cells[5]),
  deaths: numberOf(cells[6]),
  affected: numberOf(cells[7]),
  lossUsd: numberOf(cells[8]),
  lossUsdAdjusted: numberOf(cells[9]),
}));
const economy = new Map(
  lines('economy/economy.csv').map(([area = '', year = '', population, gdpUsd]) => [
    area + year,
    { people: numberOf(population), gdp: numberOf(gdpUsd) },
  ]),
);
const everCovered = new Set(losses.map(({ area }) => area));
const membersOf = (set: string): string[] =>
  lines('country-sets/members.csv').flatMap(([code, area = '']) => (code === set ? [area] : []));

type Figures = Record<LossMeasure, number | undefined>;

function plainFigures(rows: readonly Line[], areas: readonly string[], years: number[]): Figures {
  const total = (pick: (row: Line) => number | undefined): number | undefined => {
    const values = rows.map(pick).filter((value) => value !== undefined);
    if (values.length === 0 && rows.length > 0) return undefined;
    return values.reduce((sum, value) => sum + value, 0);
  };
  const rate = (
    pick: (row: Line) => number | undefined,
    below: 'people' | 'gdp',
    scale: number,
  ): number | undefined => {
    const byCell = new Map<string, Line[]>();
    for (const row of rows) {
      const key = `${row.area}${row.year}`;
      byCell.set(key, [...(byCell.get(key) ?? []), row]);
    }
    let above = 0;
    let under = 0;
    let reports = 0;
    for (const area of areas) {
      if (!everCovered.has(area)) continue;
      for (const year of years) {
        const own = byCell.get(`${area}${year}`) ?? [];
        const values = own.map(pick).filter((value) => value !== undefined);
        const denominator = economy.get(`${area}${year}`)?.[below];
        if ((own.length > 0 && values.length === 0) || denominator === undefined) continue;
        above += values.reduce((sum, value) => sum + value, 0);
        under += denominator;
        reports += values.length;
      }
    }
    if (total(pick) === undefined || under === 0) return undefined;
    const anyReported = rows.some((row) => pick(row) !== undefined);
    return anyReported && reports === 0 ? undefined : (scale * above) / under;
  };
  return {
    events: total(({ events }) => events),
    distinctEvents: undefined,
    deaths: total(({ deaths }) => deaths),
    affected: total(({ affected }) => affected),
    lossUsd: total(({ lossUsd }) => lossUsd),
    lossUsdAdjusted: total(({ lossUsdAdjusted }) => lossUsdAdjusted),
    deathsPerMillion: rate(({ deaths }) => deaths, 'people', 1e6),
    lossPercentOfGdp: rate(({ lossUsd }) => lossUsd, 'gdp', 100),
  };
}

function expectSame(actual: Quantity, plain: number | undefined): void {
  if (plain === undefined) expect(actual).toBeTypeOf('string');
  else if (plain === 0) expect(actual).toBe(0);
  else expect(Number(actual) / plain).toBeCloseTo(1, 12);
}

function expectSameFigures(actual: LossFigures, plain: Figures): void {
  for (const measure of Object.keys(plain) as LossMeasure[]) {
    expectSame(actual[measure].value, plain[measure]);
  }
}

let database: Database;
let store: Store;
beforeAll(async () => {
  database = duckdb(await startEngine());
  store = await openStore(database, readDataSets(bundledOnDisk('datasets'), FIRST_DATA_SETS));
});
afterAll(() => database.close());

const hazardCodes = [...new Set(losses.map(({ hazard }) => hazard))].sort();
const question: fc.Arbitrary<LossQuestion> = fc
  .record({
    countrySet: fc.constantFrom('BRI_SIGNATORIES', 'ASEAN', 'CHINA_PACIFIC_ISLANDS', 'SCO', 'CICA'),
    hazards: fc.subarray(hazardCodes, { minLength: 1 }),
    period: fc.tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 2000, max: 2026 })),
    measure: fc.constantFrom<LossMeasure>(
      'events',
      'deaths',
      'affected',
      'lossUsd',
      'lossUsdAdjusted',
    ),
    baselineYears: fc.constantFrom<BaselineYears>(10, 20, 30),
    withPartialYears: fc.boolean(),
  })
  .map(({ period, ...rest }) => ({
    ...rest,
    firstYear: Math.min(...period),
    lastYear: Math.max(...period),
  }))
  .filter(({ firstYear, withPartialYears }) => firstYear < 2026 || withPartialYears);

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

describe('assessLosses, computed a second way', () => {
  it('has the same figures, ranks, shares and baselines', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const result = await store.assessLosses(asked);
        if (!result.ok) throw new Error(result.failure.message);
        const { areas, years, hazards, total, areasWithoutEntries } = result.value;
        const members = membersOf(asked.countrySet);
        const inSet = losses.filter(
          ({ area, hazard }) => members.includes(area) && asked.hazards.includes(hazard),
        );
        const closed = range(asked.firstYear, asked.lastYear).filter(
          (year) => asked.withPartialYears || year !== 2026,
        );
        const counted = inSet.filter(({ year }) => closed.includes(year));

        expectSameFigures(total, plainFigures(counted, members, closed));
        expect(total.deaths.entries).toBe(counted.length);
        expect(total.deaths.reported).toBe(
          counted.filter(({ deaths }) => deaths !== undefined).length,
        );
        expect(areas.map(({ area }) => area)).toEqual(members.toSorted());
        expect(areasWithoutEntries).toEqual(
          members.toSorted().filter((area) => !everCovered.has(area)),
        );

        const values = new Map<string, number>();
        for (const { area, figures } of areas) {
          if (!everCovered.has(area)) {
            expect(figures.events.value).toBe('not-covered');
            continue;
          }
          const own = counted.filter((row) => row.area === area);
          const plain = plainFigures(own, [area], closed);
          expectSameFigures(figures, plain);
          const value = plain[asked.measure];
          if (value !== undefined) values.set(area, value);
        }
        for (const { area, rank } of areas) {
          const value = values.get(area);
          if (value === undefined) expect(rank).toBeTypeOf('string');
          else expect(rank).toBe(1 + [...values.values()].filter((other) => other > value).length);
        }

        const shares = hazards.map(({ hazard, figures, sharePercent }) => {
          const own = counted.filter((row) => row.hazard === hazard);
          expectSameFigures(figures, plainFigures(own, members, closed));
          const share =
            (100 * Number(figures[asked.measure].value)) / Number(total[asked.measure].value);
          if (typeof sharePercent !== 'number') return 0;
          expect(Math.abs(sharePercent - share)).toBeLessThan(0.01 + 1e-9);
          return Math.round(sharePercent * 100);
        });
        expect([0, 10_000]).toContain(shares.reduce((sum, share) => sum + share, 0));

        for (const { year, figures, baseline, partial } of years) {
          const ofYear = (other: number): Figures =>
            plainFigures(
              inSet.filter((row) => row.year === other),
              members,
              [other],
            );
          const plain = ofYear(year);
          expectSameFigures(figures, plain);
          expect(partial).toBe(year === 2026);
          const before = range(Math.max(2000, year - asked.baselineYears), year - 1)
            .map((other) => ofYear(other)[asked.measure])
            .filter((value) => value !== undefined);
          expect(baseline.yearsUsed).toBe(before.length);
          const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
          expectSame(baseline.mean, before.length === 0 ? undefined : mean);
          const value = plain[asked.measure];
          const isOpen = partial && !asked.withPartialYears;
          const isPossible = value !== undefined && !isOpen && before.length > 0 && mean > 0;
          if (!isPossible) expect(baseline.deviationPercent).toBeTypeOf('string');
          else expect(baseline.deviationPercent).toBeCloseTo(100 * (value / mean - 1), 9);
        }
      }),
      { seed: 20261121, numRuns: 25 },
    );
  }, 120_000);
});
