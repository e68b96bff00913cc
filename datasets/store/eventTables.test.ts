import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { bundledOnDisk } from '../../electron/cli/bundled.ts';
import { startEngine } from '../../electron/cli/engine.ts';
import { droughtByYear } from '../importers/droughtByYear.ts';
import type { LossEvent } from '../importers/lossEvents.ts';
import { lossEvent } from '../importers/testing/lossEvent.ts';
import { FIRST_DATA_SETS } from './bundledFiles.ts';
import type { Database } from './database.ts';
import { duckdb } from './duckdb.ts';
import { eventBatches } from './eventBatches.ts';
import type { EventRows } from './eventTables.ts';
import { readDataSets } from './readDataSet.ts';
import { openStore, type Store } from './store.ts';

let database: Database;
let store: Store;
beforeAll(async () => {
  database = duckdb(await startEngine());
  store = await openStore(database, readDataSets(bundledOnDisk('datasets'), FIRST_DATA_SETS));
});
afterAll(() => database.close());

function rowsOf(schema: string, events: readonly LossEvent[]): EventRows {
  const batches: Uint8Array[] = [];
  const packing = eventBatches((bytes) => batches.push(bytes));
  for (const event of events) packing.add(event);
  const codes = packing.end();
  return { schema, batches, codes: () => codes, partialYears: [] };
}

const bundled: LossQuestion = {
  countrySet: 'ASEAN',
  hazards: ['flood', 'storm', 'drought'],
  firstYear: 1990,
  lastYear: 2020,
  measure: 'distinctEvents',
  baselineYears: 10,
  withPartialYears: false,
};
const question: LossQuestion = { ...bundled, source: 'x' };

async function assess(changes: Partial<LossQuestion>): Promise<LossAssessment> {
  const answer = await store.assessLosses({ ...question, ...changes });
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

const listed: fc.Arbitrary<LossEvent> = fc
  .record({
    eventId: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    area: fc.constantFrom('IDN', 'THA', 'VNM', 'FRA', null),
    hazard: fc.constantFrom('flood', 'storm', 'drought', 'wildfire', null),
    subtype: fc.constantFrom('flash-flood', 'coastal-flood', null),
    startYear: fc.integer({ min: 1988, max: 2021 }),
    years: fc.integer({ min: 0, max: 3 }),
    deaths: fc.option(fc.nat(1000)),
    injured: fc.option(fc.nat(1000)),
    totalAffected: fc.option(fc.nat(1000)),
    lossUsd: fc.option(fc.nat(1_000_000)),
  })
  .map(({ years, ...known }) =>
    lossEvent({ ...known, year: known.startYear, endYear: known.startYear + years }),
  );

const inSet = ['IDN', 'THA', 'VNM'];

describe('storeEvents', () => {
  it('answers as plain loops over the events do, droughts divided', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(listed, { minLength: 1, maxLength: 60 }), async (whole) => {
        const events = whole.flatMap(droughtByYear);
        const counted = (given: readonly LossEvent[]): readonly LossEvent[] =>
          given.filter(
            ({ area, year, hazard }) =>
              area !== null &&
              inSet.includes(area) &&
              year !== null &&
              year >= 1990 &&
              year <= 2020 &&
              question.hazards.includes(hazard ?? ''),
          );
        run += 1;
        const source = `run ${run}`;
        const stored = await store.storeEvents(rowsOf(source, events));
        const known = events.filter(({ area, hazard }) => area !== null && hazard !== null);
        expect(stored.ok).toBe(known.length > 0);
        if (!stored.ok) return;
        expect(stored.value.uncounted).toBe(events.length - known.length);
        const answer = await store.assessLosses({ ...question, source });
        if (!answer.ok) {
          expect(answer.failure.kind).toBe('bad-setting');
          return;
        }
        const own = counted(events);
        const first = own.filter(({ part }) => part === 1);
        const distinct = (given: readonly LossEvent[]): number =>
          new Set(given.map(({ eventId }) => eventId)).size;
        const { total, areas, hazards, years } = answer.value;
        if (total.events.value === 'not-covered') return;
        const plain = (pick: (event: LossEvent) => number | null): number | string => {
          const values = own.map(pick).filter((value) => value !== null);
          if (own.length > 0 && values.length === 0) return 'not-reported';
          return values.reduce((sum, value) => sum + value, 0);
        };
        expect(total.events.value).toBe(first.length);
        expect(total.distinctEvents.value).toBe(distinct(first));
        expect(total.deaths.entries).toBe(own.length);
        expect(total.deaths.reported).toBe(own.filter(({ deaths }) => deaths !== null).length);
        const deaths = plain((event) => event.deaths);
        if (typeof deaths === 'string') expect(total.deaths.value).toBe(deaths);
        else expect(total.deaths.value).toBeCloseTo(deaths, 6);
        expect(total.affected.value).toBe(plain((event) => event.totalAffected ?? event.injured));
        for (const { area, figures } of areas) {
          if (figures.events.value === 'not-covered') continue;
          const here = first.filter((event) => event.area === area);
          expect(figures.distinctEvents.value).toBe(distinct(here));
          expect(figures.events.value).toBe(here.length);
        }
        for (const { hazard, figures } of hazards) {
          const here = first.filter((event) => event.hazard === hazard);
          expect(figures.distinctEvents.value).toBe(distinct(here));
        }
        for (const { year, figures } of years) {
          if (typeof figures.distinctEvents.value === 'string') continue;
          expect(figures.distinctEvents.value).toBe(
            distinct(first.filter((event) => event.year === year)),
          );
        }
        await store.dropEvents(source);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('stands beside the bundled profiles, which know no distinct events', async () => {
    const one = lossEvent({ eventId: 'a', area: 'THA', startYear: 2001, deaths: 3 });
    const two = { ...one, area: 'VNM', countryEventId: 'a-VNM' };
    const stored = await store.storeEvents(rowsOf('x', [one, two]));
    expect(stored).toMatchObject({
      ok: true,
      value: { rows: 2, countryEvents: 2, distinctEvents: 1, uncounted: 0 },
    });
    const { total } = await assess({});
    expect([total.events.value, total.distinctEvents.value, total.deaths.value]).toEqual([2, 1, 6]);
    const answer = await store.assessLosses({ ...bundled, firstYear: 2001 });
    expect(answer.ok && answer.value.total.distinctEvents.value).toBe('not-applicable');
  });

  it('leaves nothing behind when it is withdrawn or has nothing to count', async () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      lossEvent({ eventId: `${index}`, startYear: 2001 }),
    );
    const rows = rowsOf('gone', many);
    const signal = { aborted: false };
    function* batches(): Iterable<Uint8Array> {
      for (const bytes of rows.batches as Iterable<Uint8Array>) {
        yield bytes;
        signal.aborted = true;
      }
    }
    const withdrawn = await store.storeEvents({ ...rows, batches: batches() }, signal);
    expect(withdrawn.ok || withdrawn.failure.kind).toBe('cancelled');
    const empty = await store.storeEvents(rowsOf('empty', [lossEvent({})]));
    expect(empty.ok || empty.failure.kind).toBe('bad-input');
    expect(await store.assessLosses({ ...question, source: 'gone' })).toMatchObject({
      failure: { kind: 'unknown-code', at: ['gone'] },
    });
    expect(await store.storeEvents(rowsOf('gone', many))).toMatchObject({ ok: true });
  });
});
