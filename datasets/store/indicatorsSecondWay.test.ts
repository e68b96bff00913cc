import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import {
  type IndicatorMeasure,
  type IndicatorQuestion,
  indicatorDimensions,
  indicatorMeasures,
} from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type {
  IndicatorFigures,
  LossIndicators,
} from '../../analysis/losses/indicators/lossIndicator.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { readRows } from '../testing/readRows.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { type IndicatorReader, indicatorReader, LAND_AREA_DATA_SET } from './indicatorReader.ts';
import { loadBundled } from './loadBundled.ts';
import { readDataSets } from './readDataSet.ts';

/*
 * Every indicator a second way: plain loops over the lines of the CSV files, with no engine, no
 * columns and no code of analysis/.
 */

const read = (path: string) => readRows(readFileSync(`datasets/${path}`), path);
type Row = ReturnType<typeof read>[number];
const losses = read('emdat-losses/losses.csv');
const countries = new Map(read('countries/countries.csv').map((row) => [row['iso3'], row]));
const members = read('country-sets/members.csv');
const subtypes = read('emdat-losses/subtypes.csv').toSorted((a, b) =>
  (a['subtype'] ?? '') < (b['subtype'] ?? '') ? -1 : 1,
);
const economy = new Map(
  read('economy/economy.csv').map((row) => [`${row['iso3'] ?? ''}${row['year'] ?? ''}`, row]),
);
const hazards = read('emdat-losses/hazards.csv').map((row) => row['hazard'] ?? '');
const everCovered = new Set(losses.map((row) => row['iso3'] ?? ''));
const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));
const plus = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

const scaled = (row: Row): number | undefined => {
  const area = row['iso3'] ?? '';
  const then = numberOf(economy.get(`${area}${row['year'] ?? ''}`)?.['gdpUsd']);
  const later = numberOf(economy.get(`${area}2023`)?.['gdpUsd']);
  const loss = numberOf(row['lossUsd']);
  if (then === undefined || later === undefined || loss === undefined) return undefined;
  return (loss * later) / then;
};

const field = (area: string, year: number | string, name: string): number | undefined =>
  numberOf(economy.get(`${area}${year}`)?.[name]);
const prices = new Map(
  losses.map((row) => [row['year'] ?? '', numberOf(row['consumerPriceIndex'])] as const),
);
const landArea = new Map(
  read('inform-2025/raw-values.csv')
    .filter((row) => row['indicatorId'] === 'AG.LND.TOTL.K2')
    .map((row) => [row['iso3'], row['value']] as const),
);
/** Denominators by name, of an area in a year. */
const denominatorOf = (area: string, year: number, name: string): number | undefined =>
  name === 'landAreaKm2' ? numberOf(landArea.get(area)) : field(area, year, name);

const normalised = (row: Row): number | undefined => {
  const [area, year] = [row['iso3'] ?? '', row['year'] ?? ''];
  const loss = numberOf(row['lossUsd']);
  const parts = [
    [prices.get('2023'), prices.get(year)],
    [field(area, 2023, 'gdpPerCapitaPpp'), field(area, year, 'gdpPerCapitaPpp')],
    [field(area, 2023, 'population'), field(area, year, 'population')],
  ];
  let made = loss;
  for (const [later, then] of parts) {
    made =
      made === undefined || later === undefined || then === undefined
        ? undefined
        : (made * later) / then;
  }
  return made;
};

const international = (row: Row): number | undefined => {
  const [area, year] = [row['iso3'] ?? '', row['year'] ?? ''];
  const loss = numberOf(row['lossUsd']);
  const perPerson = field(area, year, 'gdpPerCapitaPpp');
  const people = field(area, year, 'population');
  const gdp = field(area, year, 'gdpUsd');
  if (loss === undefined || perPerson === undefined || people === undefined || gdp === undefined) {
    return undefined;
  }
  return (loss / gdp) * perPerson * people;
};

type Pick = (row: Row) => number | undefined;
const pickOf = {
  events: (row) => numberOf(row['events']),
  deaths: (row) => numberOf(row['deaths']),
  affected: (row) => numberOf(row['affected']),
  lossUsd: (row) => numberOf(row['lossUsd']),
  lossUsdAdjusted: (row) => numberOf(row['lossUsdAdjusted']),
  lossUsdScaled: scaled,
  lossUsdNormalised: normalised,
  lossPpp2021: international,
} as const satisfies Record<string, Pick>;

interface Plain {
  readonly value: number | undefined;
  readonly reported: number;
}

function plainSum(rows: readonly Row[], pick: Pick): Plain {
  const values = rows.map(pick).filter((value) => value !== undefined);
  const value = rows.length > 0 && values.length === 0 ? undefined : plus(values);
  return { value, reported: values.length };
}

function plainRate(
  rows: readonly Row[],
  areas: readonly string[],
  years: readonly number[],
  pick: Pick,
  below: string,
  scale: number,
): Plain {
  const own = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row['iso3'] ?? ''}${row['year'] ?? ''}`;
    const list = own.get(key);
    if (list === undefined) own.set(key, [row]);
    else list.push(row);
  }
  let [above, under, reported, pairs] = [0, 0, 0, 0];
  for (const area of areas) {
    for (const year of years) {
      const here = own.get(`${area}${year}`) ?? [];
      const values = here.map(pick).filter((value) => value !== undefined);
      const denominator = denominatorOf(area, year, below);
      if (denominator === undefined || (here.length > 0 && values.length === 0)) continue;
      above += plus(values);
      under += denominator;
      reported += values.length;
      pairs += 1;
    }
  }
  const sum = plainSum(rows, pick);
  const isPossible = sum.value !== undefined && pairs > 0 && (reported > 0 || sum.reported === 0);
  return { value: isPossible ? (scale * above) / under : undefined, reported };
}

type PlainFigures = Record<IndicatorMeasure, Plain>;

function plainFigures(
  rows: readonly Row[],
  given: readonly string[],
  years: readonly number[],
): PlainFigures {
  const areas = given.filter((area) => everCovered.has(area));
  const rate = (pick: Pick, below: string, scale: number, own = rows, when = years): Plain =>
    plainRate(own, areas, when, pick, below, scale);
  const meanRate = (pick: Pick, below: string, scale: number): Plain => {
    const { value, reported } = rate(pick, below, scale);
    if (value === undefined) return { value, reported };
    const yearly = years
      .map((year) => {
        const own = rows.filter((row) => Number(row['year']) === year);
        return rate(pick, below, scale, own, [year]).value;
      })
      .filter((each) => each !== undefined);
    return { value: plus(yearly) / yearly.length, reported };
  };
  return {
    events: plainSum(rows, pickOf.events),
    distinctEvents: { value: undefined, reported: 0 },
    deaths: plainSum(rows, pickOf.deaths),
    affected: plainSum(rows, pickOf.affected),
    lossUsd: plainSum(rows, pickOf.lossUsd),
    lossUsdAdjusted: plainSum(rows, pickOf.lossUsdAdjusted),
    lossUsdScaled: plainSum(rows, pickOf.lossUsdScaled),
    lossUsdNormalised: plainSum(rows, pickOf.lossUsdNormalised),
    lossPpp2021: plainSum(rows, pickOf.lossPpp2021),
    deathsPerMillion: rate(pickOf.deaths, 'population', 1e6),
    meanDeathsPerMillion: meanRate(pickOf.deaths, 'population', 1e6),
    affectedPerMillion: rate(pickOf.affected, 'population', 1e6),
    meanAffectedPerMillion: meanRate(pickOf.affected, 'population', 1e6),
    meanDeathsPer100k: meanRate(pickOf.deaths, 'population', 1e5),
    meanAffectedPer100k: meanRate(pickOf.affected, 'population', 1e5),
    eventsPer1000Km2: rate(pickOf.events, 'landAreaKm2', 1000),
    deathsPer1000Km2: rate(pickOf.deaths, 'landAreaKm2', 1000),
    affectedPer1000Km2: rate(pickOf.affected, 'landAreaKm2', 1000),
    lossUsdPerKm2: rate(pickOf.lossUsd, 'landAreaKm2', 1),
    deathsPer100k: rate(pickOf.deaths, 'population', 1e5),
    affectedPer100k: rate(pickOf.affected, 'population', 1e5),
    lossPercentOfGdp: rate(pickOf.lossUsd, 'gdpUsd', 100),
    meanLossPercentOfGdp: meanRate(pickOf.lossUsd, 'gdpUsd', 100),
  };
}

function expectSame(actual: Quantity, plain: number | undefined, what: string): void {
  if (plain === undefined) expect(actual, what).toBeTypeOf('string');
  else if (plain === 0) expect(actual, what).toBeCloseTo(0, 9);
  else expect(Number(actual) / plain, what).toBeCloseTo(1, 10);
}

function expectSameFigures(actual: IndicatorFigures, plain: PlainFigures, what: string): void {
  for (const measure of indicatorMeasures) {
    expectSame(actual[measure].value, plain[measure].value, `${what} ${measure}`);
    expect(actual[measure].reported, `${what} ${measure} reported`).toBe(plain[measure].reported);
  }
}

interface PlainGroup {
  readonly code: string;
  readonly rows: readonly Row[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

function plainGroups(question: IndicatorQuestion, areas: readonly string[]): PlainGroup[] {
  const inSet = new Set(areas);
  const rows = losses.filter(
    (row) => inSet.has(row['iso3'] ?? '') && question.hazards.includes(row['hazard'] ?? ''),
  );
  const years = range(question.firstYear, question.lastYear);
  const byArea = (codeOf: (area: string) => string): PlainGroup[] =>
    [...new Set(areas.map(codeOf))].sort().map((code) => {
      const own = areas.filter((area) => codeOf(area) === code);
      return {
        code,
        areas: own,
        years,
        rows: rows.filter((row) => own.includes(row['iso3'] ?? '')),
      };
    });
  const byTime = (codeOf: (year: number) => string): PlainGroup[] =>
    [...new Set(years.map(codeOf))].map((code) => ({
      code,
      areas,
      rows,
      years: years.filter((year) => codeOf(year) === code),
    }));
  const fieldOf = (name: string) => (area: string) => {
    const text = countries.get(area)?.[name] ?? '';
    return text === '' ? 'unclassified' : text;
  };
  switch (question.dimension) {
    case 'country':
      return byArea((area) => area);
    case 'continent':
      return byArea(fieldOf('continent'));
    case 'region':
      return byArea(fieldOf('worldBankRegion'));
    case 'income':
      return byArea(fieldOf('incomeGroup'));
    case 'set':
      return byArea(() => question.countrySet);
    case 'hazard':
      return question.hazards.map((code) => ({
        code,
        areas,
        years,
        rows: rows.filter((row) => row['hazard'] === code),
      }));
    case 'subtype':
      return question.hazards.flatMap((hazard) =>
        subtypes
          .filter((row) => row['hazard'] === hazard)
          .map(({ subtype = '' }) => ({
            code: `${hazard}/${subtype}`,
            areas,
            years,
            rows: rows.filter((row) => row['hazard'] === hazard && row['subtype'] === subtype),
          })),
      );
    case 'year':
      return byTime(String);
    case 'decade':
      return byTime((year) => `${Math.floor(year / 10) * 10}s`);
  }
}

/** The sum that a measure is made of, by the words of its name. */
function plainNumerator(measure: IndicatorMeasure): keyof typeof pickOf {
  if (measure in pickOf) return measure as keyof typeof pickOf;
  const name = measure.toLowerCase();
  const found = (['events', 'deaths', 'affected'] as const).find((each) => name.includes(each));
  return found ?? 'lossUsd';
}

const within = (rows: readonly Row[], years: readonly number[]): Row[] =>
  rows.filter((row) => years.includes(Number(row['year'])));

let database: Database;
let reader: IndicatorReader;
beforeAll(async () => {
  database = duckdb(await startEngine());
  const files = bundledOnDisk('datasets');
  const made = await indicatorReader(
    database,
    await loadBundled(database, readDataSets(files, [...FIRST_DATA_SETS, LAND_AREA_DATA_SET])),
  );
  if (!made.ok) throw new Error(made.failure.message);
  reader = made.value;
});
afterAll(() => database.close());

async function ask(set: string, changes: Partial<IndicatorQuestion>): Promise<LossIndicators> {
  const made = await reader.indicators([set], {
    hazards,
    firstYear: 2011,
    lastYear: 2022,
    measure: 'deaths',
    dimension: 'set',
    baselineYears: 10,
    topCount: 3,
    scaleYear: 2023,
    withPartialYears: false,
    ...changes,
  });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

// every dimension of every set, and over them all every measure
const cases = ['WORLD', 'BRI_SIGNATORIES_AND_CHINA', 'ASEAN'].flatMap((set, block) =>
  indicatorDimensions.map((dimension, place) => ({
    set,
    dimension,
    measure:
      indicatorMeasures[(block * indicatorDimensions.length + place) % indicatorMeasures.length] ??
      'deaths',
  })),
);

describe('lossIndicators, computed a second way', () => {
  it.each(cases)(
    'has every cell of $set by $dimension, $measure first',
    async ({ set, dimension, measure }) => {
      const period = set === 'WORLD' ? { firstYear: 2000, lastYear: 2025 } : {};
      const answer = await ask(set, { dimension, measure, ...period });
      const { question, rows } = answer;
      const areas = members
        .flatMap((row) => (row['set'] === set ? [row['iso3'] ?? ''] : []))
        .sort();
      const groups = plainGroups(question, areas);
      expect(rows.map(({ code }) => code)).toEqual(groups.map(({ code }) => code));
      const numerator = plainNumerator(measure);
      const plain = groups.map((group) => {
        const isCovered = group.areas.some((area) => everCovered.has(area));
        return isCovered
          ? plainFigures(within(group.rows, group.years), group.areas, group.years)
          : undefined;
      });
      const values = plain.map((own) => own?.[measure].value);
      const parts = plain.map((own) => own?.[numerator].value);
      const whole = plus(parts.filter((part) => part !== undefined));
      const shares: number[] = [];
      rows.forEach((row, place) => {
        const [group, own] = [groups[place], plain[place]];
        if (group === undefined) throw new Error('no group');
        if (own === undefined) {
          for (const each of indicatorMeasures) {
            expect(row.figures[each].value).toBe('not-covered');
          }
          expect(row.rank).toBe('not-covered');
          return;
        }
        const counted = within(group.rows, group.years);
        expectSameFigures(row.figures, own, row.code);
        expect(row.figures.events.entries).toBe(counted.length);
        expect(row.areasWithEvents).toBe(new Set(counted.map((each) => each['iso3'])).size);
        const value = values[place];
        expectSame(
          row.rank,
          value === undefined
            ? undefined
            : 1 + values.filter((other) => other !== undefined && other > value).length,
          `${row.code} rank`,
        );
        const part = parts[place];
        if (part === undefined) expect(row.sharePercent).toBeTypeOf('string');
        else {
          shares.push(Number(row.sharePercent));
          expect(Math.abs(Number(row.sharePercent) - (100 * part) / whole)).toBeLessThan(0.0101);
        }
        const inTime = dimension === 'year' || dimension === 'decade';
        const worldYears = inTime ? group.years : range(question.firstYear, question.lastYear);
        const world = plainSum(within(losses, worldYears), pickOf[numerator]).value ?? 0;
        expectSame(
          row.shareOfWorldPercent,
          part === undefined ? undefined : (100 * part) / world,
          `${row.code} world`,
        );

        const yearly = (year: number): number | undefined => {
          const here = within(group.rows, [year]);
          return plainFigures(here, group.areas, [year])[measure].value;
        };
        const present = (years: readonly number[]): number[] =>
          years.map(yearly).filter((each) => each !== undefined);
        const first = group.years[0] ?? 0;
        const before = present(range(Math.max(2000, first - 10), first - 1));
        const during = present(group.years);
        const perYear = during.length === 0 ? undefined : plus(during) / during.length;
        const sorted = before.toSorted((a, b) => a - b);
        const half = sorted.length / 2;
        const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
        const none = before.length === 0;
        const mean = plus(before) / before.length;
        expect(row.before.yearsUsed).toBe(before.length);
        expect(row.before.yearsAsked).toBe(10);
        expectSame(row.before.perYear, perYear, `${row.code} per year`);
        expectSame(row.before.mean, none ? undefined : mean, `${row.code} mean`);
        expectSame(row.before.median, none ? undefined : median, `${row.code} median`);
        const deviation = (from: number): number | undefined =>
          none || from === 0 || perYear === undefined ? undefined : 100 * (perYear / from - 1);
        for (const [actual, expected] of [
          [row.before.deviationFromMeanPercent, deviation(mean)],
          [row.before.deviationFromMedianPercent, deviation(median)],
        ] as const) {
          if (expected === undefined) expect(actual).toBeTypeOf('string');
          else expect(actual).toBeCloseTo(expected, 7);
        }
      });
      if (whole > 0) expect(plus(shares)).toBeCloseTo(100, 9);
      const falling = parts.filter((part) => part !== undefined).toSorted((a, b) => b - a);
      expectSame(answer.topSharePercent, (100 * plus(falling.slice(0, 3))) / whole, 'top three');
      if (whole > 0) {
        expect(answer.lorenz).toHaveLength(falling.length + 1);
        const [last, least] = [answer.lorenz.at(-1), answer.lorenz[1]];
        expect(last?.total).toBeCloseTo(1, 12);
        expect(least?.total).toBeCloseTo((falling.at(-1) ?? 0) / whole, 12);
      }
      let differences = 0;
      for (const one of falling) for (const other of falling) differences += Math.abs(one - other);
      const gini = differences / (2 * falling.length * whole);
      if (Math.abs(gini) < 1e-12) expect(answer.gini).toBeCloseTo(0, 12);
      else expectSame(answer.gini, gini, 'gini');
    },
    60_000,
  );

  it('has a row for each of several sets, which may share countries', async () => {
    const { question } = await ask('ASEAN', {});
    const names = ['SCO', 'BRICS', 'VNM'];
    const made = await reader.indicators(names, { ...question, dimension: 'set' });
    if (!made.ok) throw new Error(made.failure.message);
    const { rows, total, gini, topSharePercent } = made.value;
    expect(rows.map(({ code }) => code)).toEqual(names);
    const setOf = (name: string): string[] =>
      members.flatMap((row) => (row['set'] === name ? [row['iso3'] ?? ''] : []));
    const own = names.map((name) => (name === 'VNM' ? [name] : setOf(name)));
    const sumOf = (areas: readonly string[]): number =>
      plus(
        within(losses, range(question.firstYear, question.lastYear))
          .filter((row) => areas.includes(row['iso3'] ?? ''))
          .map((row) => numberOf(row['deaths']) ?? 0),
      );
    const every = sumOf([...new Set(own.flat())]);
    expect(total.figures.deaths.value).toBe(every);
    rows.forEach(({ figures, sharePercent }, place) => {
      const deaths = sumOf(own[place] ?? []);
      expect(figures.deaths.value).toBe(deaths);
      expect(sharePercent).toBeCloseTo((100 * deaths) / every, 10);
    });
    // China, India, Russia and others are in both
    expect(plus(rows.map(({ sharePercent }) => Number(sharePercent)))).toBeGreaterThan(100);
    expect([gini, topSharePercent]).toEqual(['not-applicable', 'not-applicable']);
    const apart = await reader.explain(names, made.value, 'BRICS');
    if (!apart.ok) throw new Error(apart.failure.message);
    expect(
      plus(apart.value.byArea.map(({ figure }) => Number(figure.value)).filter(Number.isFinite)),
    ).toBe(sumOf(own[1] ?? []));
    // named countries without a set stay together
    const two = await reader.indicators(['VNM', 'LAO'], { ...question, dimension: 'set' });
    expect(two.ok && two.value.rows.map(({ code }) => code)).toEqual(['VNM,LAO']);
  });

  it('takes lists of sets and areas, and refuses what it does not know', async () => {
    const bare = { ...(await ask('ASEAN', {})).question };
    const together = await reader.indicators(['ASEAN', 'CHN'], { ...bare, dimension: 'country' });
    expect(together.ok && together.value.rows).toHaveLength(12);
    const unknown = await reader.indicators(['NOWHERE'], bare);
    expect(unknown).toMatchObject({
      ok: false,
      failure: { kind: 'unknown-code', at: ['NOWHERE'] },
    });
    const late = await reader.indicators(['ASEAN'], { ...bare, firstYear: 2030, lastYear: 2031 });
    expect(late).toMatchObject({ ok: false, failure: { kind: 'bad-setting' } });
  });
});
