import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeasonalFigure } from '../../analysis/losses/figures/seasonalFigure.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { lossEvent } from '../importers/testing/lossEvent.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { eventBatches } from './eventBatches.ts';
import { readDataSet, readDataSets } from './readDataSet.ts';
import { openStore, type Store } from './store.ts';

const files = bundledOnDisk('datasets');
let database: Database;
let store: Store;
beforeAll(async () => {
  database = duckdb(await startEngine());
  const readMore = (folder: string) => readDataSet(files, folder);
  store = await openStore(database, readDataSets(files, FIRST_DATA_SETS), { readMore });
  const batches: Uint8Array[] = [];
  const packing = eventBatches((bytes) => batches.push(bytes));
  for (const [year, month, area, hazard, deaths] of listed) {
    const startYear = year < 0 ? 1999 : year;
    packing.add(
      lossEvent({
        eventId: `${year} ${month} ${area} ${hazard}`,
        area,
        hazard,
        year: Math.abs(year),
        startYear,
        startMonth: month,
        deaths,
      }),
    );
  }
  const codes = packing.end();
  await store.storeEvents({ schema: 'own', batches, codes: () => codes, partialYears: [2003] });
});
afterAll(() => database.close());

// a negative year: the event began in 1999 and is counted later
const listed: readonly (readonly [number, number | null, string, string, number | null])[] = [
  [2000, 1, 'IDN', 'flood', 5],
  [2001, 1, 'IDN', 'flood', null],
  [2001, 1, 'THA', 'storm', 2],
  [2002, 1, 'IDN', 'flood', 8],
  [2002, null, 'IDN', 'flood', 100],
  [-2000, 12, 'IDN', 'flood', 30],
  [2002, 6, 'FRA', 'flood', 7],
  [2002, 6, 'IDN', 'drought', 7],
  [2003, 2, 'IDN', 'flood', 1],
  [2003, 5, 'IDN', 'flood', 1],
];

const bundled: LossQuestion = {
  countrySet: 'ASEAN',
  hazards: ['flood', 'storm'],
  firstYear: 2000,
  lastYear: 2003,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};
const own: LossQuestion = { ...bundled, source: 'own' };

async function tested(question: LossQuestion): Promise<SeasonalFigure> {
  const answer = await store.testSeasons(question);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

describe('testSeasons of a table of events', () => {
  it('counts the events of the question by the month in which they began', async () => {
    const figure = await tested(own);
    expect(figure).toMatchObject({ of: 'events', firstYear: 2000, lastYear: 2002, lastMonth: 12 });
    const [events, deaths] = figure.rows;
    expect(events?.measure).toBe('events');
    expect(events?.months).toBe(36);
    expect(events?.sums).toEqual([4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // Januaries of 1, 2 and 1 events: S = 1 − 1
    expect(events?.within).toMatchObject({ value: { score: 0 } });
    // the one without a month, and the one that began in a year before
    expect(figure.undated).toBe(2);
    expect(deaths?.sums[0]).toBe(15);
  });

  it('takes the closed months of a year that is not closed where it is wanted', async () => {
    const figure = await tested({ ...own, withPartialYears: true });
    expect(figure).toMatchObject({ lastYear: 2003, lastMonth: 4 });
    expect(figure.rows[0]?.sums.slice(0, 5)).toEqual([4, 1, 0, 0, 0]);
  });

  it('refuses years of which none is closed, and a table that nobody brought', async () => {
    expect(await store.testSeasons({ ...own, firstYear: 2003 })).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
    expect(await store.testSeasons({ ...own, source: 'other' })).toMatchObject({
      failure: { kind: 'unknown-code' },
    });
  });
});

describe('testSeasons of the bundled losses', () => {
  it('is of the bundled earthquakes, as plain loops over their file count them', async () => {
    const figure = await tested({ ...bundled, firstYear: 2001, lastYear: 2022 });
    expect(figure).toMatchObject({ of: 'earthquakes', lastYear: 2022, lastMonth: 12 });
    const members = store.countrySets.find(({ code }) => code === 'ASEAN')?.areas ?? [];
    const [head = '', ...lines] = readFileSync('datasets/noaa-earthquakes/earthquakes.csv', 'utf8')
      .trimEnd()
      .split('\n');
    const names = head.split(',');
    const counts = new Map<string, number>();
    const dead = new Array<number>(12).fill(0);
    for (const line of lines) {
      const cells = cellsOf(line);
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      const year = Number(cell('year'));
      if (!members.includes(cell('iso3')) || year < 2001 || year > 2022) continue;
      const month = Number(cell('month'));
      counts.set(`${year} ${month}`, (counts.get(`${year} ${month}`) ?? 0) + 1);
      dead[month - 1] =
        (dead[month - 1] ?? 0) +
        Number(cell('totalDeaths') || cell('deaths')) +
        Number(cell('totalMissing') || cell('missing'));
    }
    const byMonth = Array.from({ length: 12 }, (_each, month) =>
      Array.from({ length: 22 }, (_one, year) => counts.get(`${2001 + year} ${month + 1}`) ?? 0),
    );
    const [events, deaths] = figure.rows;
    expect(events?.sums).toEqual(byMonth.map((row) => row.reduce((sum, one) => sum + one, 0)));
    expect(counts.size).toBeGreaterThan(50);
    expect(deaths?.sums.map((sum) => (typeof sum === 'number' ? sum : 0))).toEqual(dead);
    // Hirsch's score by its plain definition
    const score = byMonth.reduce(
      (total, row) =>
        total +
        row.reduce(
          (sum, later, place) =>
            sum + row.slice(0, place).reduce((own, one) => own + Math.sign(later - one), 0),
          0,
        ),
      0,
    );
    expect(events?.within).toMatchObject({ value: { score } });
  });

  it('leaves out the year that the earthquakes have not closed', async () => {
    const late = { ...bundled, firstYear: 2001, lastYear: 2026 };
    expect(await tested(late)).toMatchObject({ lastYear: 2024, lastMonth: 12 });
    expect(await tested({ ...late, withPartialYears: true })).toMatchObject({
      lastYear: 2025,
      lastMonth: 3,
    });
  });
});

/** The cells of a line: between commas, where these do not stand in quotes. */
function cellsOf(line: string): readonly string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', ''));
}
