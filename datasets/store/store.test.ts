import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { type BundledFiles, FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { readDataSets } from './readDataSet.ts';
import { openStore, type Store } from './store.ts';

const bundled = bundledOnDisk('datasets');
let database: Database;
let store: Store;
beforeAll(async () => {
  database = duckdb(await startEngine());
  store = await openStore(database, readDataSets(bundled, FIRST_DATA_SETS));
});
afterAll(() => database.close());

const published: LossQuestion = {
  countrySet: 'BRI_SIGNATORIES',
  hazards: [],
  firstYear: 2001,
  lastYear: 2022,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};

async function assess(changes: Partial<LossQuestion>): Promise<LossAssessment> {
  const hazards = store.hazards.map(({ code }) => code);
  const result = await store.assessLosses({ ...published, hazards, ...changes });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('the bundled data sets', () => {
  it('are all ready', () => {
    expect(store.dataSets.map(({ name, state }) => [name, state.kind])).toEqual(
      FIRST_DATA_SETS.map((name) => [name, 'ready']),
    );
    expect(store.lossCoverage).toEqual({ firstYear: 2000, lastYear: 2026, partialYears: [2026] });
    expect(store.engineVersion).toBe('v1.4.3');
  });

  it('give the names of countries in both languages and the sets with their members', () => {
    expect(store.countries.find(({ code }) => code === 'PAK')?.name).toEqual({
      en: 'Pakistan',
      zh: '巴基斯坦',
    });
    const sizes = new Map(store.countrySets.map(({ code, areas }) => [code, areas.length]));
    expect(sizes.get('BRI_SIGNATORIES')).toBe(152);
    expect(sizes.get('ASEAN')).toBe(11);
    expect(store.countrySets[0]?.name.zh).toBe('全球');
  });
});

describe('assessLosses on the bundled data', () => {
  // The order of the report's press release and the totals that an independent count found.
  it('gives the losses of the 152 signatories in 2001-2022', async () => {
    const { hazards } = await assess({});
    const deaths = new Map(hazards.map(({ hazard, figures }) => [hazard, figures.deaths.value]));
    expect(deaths.get('earthquake')).toBe(349_290);
    expect(deaths.get('storm')).toBe(177_507);
    expect(deaths.get('extreme-temperature')).toBe(127_652);
    const flood = hazards.find(({ hazard }) => hazard === 'flood')?.figures;
    expect(flood?.events.value).toBe(2627);
    for (const { hazard, figures } of hazards) {
      if (hazard === 'flood') continue;
      expect(Number(figures.events.value)).toBeLessThan(2627);
      const loss = figures.lossUsd.value;
      if (typeof loss === 'number') expect(loss).toBeLessThan(Number(flood?.lossUsd.value));
    }
  });

  it('gives the earthquakes of Wenchuan and Kahramanmaraş', async () => {
    const deathsOf = async (area: string, year: number): Promise<unknown> => {
      const world = { countrySet: 'WORLD', hazards: ['earthquake'], firstYear: year };
      const { areas } = await assess({ ...world, lastYear: year });
      return areas.find((row) => row.area === area)?.figures.deaths.value;
    };
    expect(await deathsOf('CHN', 2008)).toBe(87_564);
    expect(await deathsOf('TUR', 2023)).toBe(53_007);
  });

  it('says how many of the years asked for the bundled losses have', async () => {
    const { years } = await assess({ firstYear: 2004, lastYear: 2012 });
    expect(years.map(({ baseline }) => baseline.yearsUsed)).toEqual([4, 5, 6, 7, 8, 9, 10, 10, 10]);
  });

  it('names what it cannot answer', async () => {
    expect(await store.assessLosses({ ...published, countrySet: 'ATLANTIS' })).toMatchObject({
      ok: false,
      failure: { kind: 'unknown-code', at: ['ATLANTIS'] },
    });
    expect(await store.assessLosses(published, { aborted: true })).toMatchObject({
      ok: false,
      failure: { kind: 'too-few-values' },
    });
    const all = store.hazards.map(({ code }) => code);
    const withdrawn = store.assessLosses({ ...published, hazards: all }, { aborted: true });
    expect(await withdrawn).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('readEvents', () => {
  it('refuses a table that nobody stored', async () => {
    expect(await store.readEvents('events-none')).toMatchObject({
      failure: { kind: 'unknown-code', at: ['events-none'] },
    });
  });
});

describe('a store with a damaged data set', () => {
  const damage = (folder: string): BundledFiles => ({
    read: async (at, file) => {
      const bytes = await bundled.read(at, file);
      return at === folder && file.endsWith('.csv') ? bytes.slice(1) : bytes;
    },
  });

  it('answers without rates when the economy is refused', async () => {
    const other = duckdb(await startEngine());
    const partial = await openStore(other, readDataSets(damage('economy'), FIRST_DATA_SETS));
    const result = await partial.assessLosses({ ...published, hazards: ['flood'] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        total: {
          events: { value: 2627 },
          deathsPerMillion: { value: 'no-denominator' },
        },
      },
    });
    await other.close();
  });

  it('names the damaged losses as the reason when they are asked for', async () => {
    const other = duckdb(await startEngine());
    const partial = await openStore(other, readDataSets(damage('emdat-losses'), FIRST_DATA_SETS));
    expect(partial.lossCoverage).toBeUndefined();
    expect(await partial.assessLosses({ ...published, hazards: ['flood'] })).toMatchObject({
      ok: false,
      failure: { kind: 'hash-differs', at: ['emdat-losses/losses.csv'] },
    });
    expect(partial.countries.length).toBeGreaterThan(200);
    await other.close();
  });
});
