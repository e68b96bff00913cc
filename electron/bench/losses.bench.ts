import { resolve } from 'node:path';
import {
  type IndicatorDimension,
  type IndicatorMeasure,
  indicatorDimensions,
  indicatorMeasures,
} from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import { importEvents } from '../../datasets/importers/importEvents.ts';
import type { LossEvent } from '../../datasets/importers/lossEvents.ts';
import { suggestMapping } from '../../datasets/importers/suggestMapping.ts';
import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import type { Database, Parameter } from '../../datasets/store/database.ts';
import { duckdb } from '../../datasets/store/duckdb.ts';
import { eventBatches } from '../../datasets/store/eventBatches.ts';
import { readDataSet, readDataSets } from '../../datasets/store/readDataSet.ts';
import { SCALE_YEAR } from '../../datasets/store/scaleYear.ts';
import { openStore } from '../../datasets/store/store.ts';
import { encodeUtf8 } from '../../datasets/utf8.ts';
import { bundledOnDisk } from '../cli/bundled.ts';
import { startEngine } from '../cli/engine.ts';
import { nativeDuckdb } from './nativeDuckdb.ts';
import { syntheticEvents, syntheticHeader } from './syntheticEvents.ts';

/**
 * Times of questions about losses, on the bundled data and on a million made-up events, beside the
 * same statements in the native library. All are processor times: a busy machine does not change
 * them. Give another number of rows to try a smaller table.
 */
const ROWS = Number(process.argv[2] ?? 1_000_000);
const RUNS = 3;
const LIMIT_MILLISECONDS = { bundled: 100, events: 1000 };

interface Asked {
  readonly sql: string;
  readonly values: readonly Parameter[];
}

const datasets = resolve(import.meta.dirname, '..', '..', 'datasets');
const asked: Asked[] = [];
const engine = duckdb(await startEngine());
const database: Database = {
  ...engine,
  query: (sql, values = [], signal) => {
    asked.push({ sql, values });
    return engine.query(sql, values, signal);
  },
};
const files = bundledOnDisk(datasets);
const store = await openStore(database, readDataSets(files, FIRST_DATA_SETS), {
  readMore: (folder) => readDataSet(files, folder),
});
const native = await nativeDuckdb();
for (const [schema, table] of [
  ['emdat-losses', 'losses'],
  ['country-sets', 'members'],
  ['economy', 'economy'],
] as const) {
  await native.run(`CREATE SCHEMA "${schema}"`);
  await native.run(
    `CREATE TABLE "${schema}".${table} AS FROM read_csv('${datasets}/${schema}/${table}.csv')`,
  );
}

const base: LossQuestion = {
  countrySet: 'BRI_SIGNATORIES',
  hazards: store.hazards.map(({ code }) => code),
  firstYear: 2001,
  lastYear: 2022,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};
const choices: readonly (readonly [string, Partial<LossQuestion>])[] = [
  ['another country set', { countrySet: 'WORLD' }],
  ['another hazard', { hazards: ['flood'] }],
  ['another measure', { measure: 'lossUsd' }],
  ['other years', { firstYear: 2010, lastYear: 2020 }],
  ['another baseline', { baselineYears: 30 }],
];

say(
  `${'choice'.padEnd(44)}${'ours ms'.padStart(9)}${'SQL ms'.padStart(9)}${'native'.padStart(9)}${'ratio'.padStart(8)}`,
);
for (const [name, change] of choices) {
  await compare(`bundled: ${name}`, base, { ...base, ...change }, LIMIT_MILLISECONDS.bundled);
}

const { countrySet, hazards, firstYear, lastYear, baselineYears, withPartialYears } = base;
const common = { countrySet, hazards, firstYear, lastYear, baselineYears, withPartialYears };
const indicators = (dimension: IndicatorDimension, measure: IndicatorMeasure, end: number) =>
  store.indicators({
    ...common,
    lastYear: end,
    dimension,
    measure,
    topCount: 10,
    scaleYear: SCALE_YEAR,
  });
say(`\n${'figure of the loss screen'.padEnd(44)}${'first ms'.padStart(9)}${'next ms'.padStart(9)}`);
for (const dimension of indicatorDimensions) {
  await askFigure(`indicators by ${dimension}`, (end) => indicators(dimension, 'lossUsd', end));
}
await askFigure('indicators: another measure', (_, run) =>
  indicators('country', indicatorMeasures[run] ?? 'deaths', lastYear),
);
await askFigure('Sendai targets: other hazards', (_, run) =>
  store.sendai({ ...common, hazards: hazards.slice(run) }),
);
await askFigure('by hazard and year, country by country', (end) =>
  store.breakDownLosses({ ...base, lastYear: end }),
);
await askFigure('return periods', (end) =>
  store.lossExceedance({
    question: { ...base, lastYear: end },
    area: null,
    basis: 'areaYears',
  }),
);

const areas = store.countries.map(({ code }) => code);
const years = { firstYear: 1900, lastYear: 2024 };
const text = syntheticEvents({ rows: ROWS, seed: 1, areas, ...years });
const bytes = encodeUtf8(text);
const { mapping } = suggestMapping(syntheticHeader.split(','));
const batches: Uint8Array[] = [];
const kept: LossEvent[] = [];
const packing = eventBatches((batch) => batches.push(batch));
const start = processorMilliseconds();
const read = await importEvents(
  bytes,
  'made-up.csv',
  { format: 'generic', mapping },
  new Set(areas),
  packing.add,
);
if (!read.ok) throw new Error(read.failure.message);
const codes = packing.end();
const parsed = processorMilliseconds();
const rows = { schema: 'made up', batches, codes: () => codes, partialYears: [] };
const stored = await store.storeEvents(rows);
if (!stored.ok) throw new Error(stored.failure.message);
const done = processorMilliseconds();
say(
  `\nimport of ${ROWS} rows (${(bytes.length / 1e6).toFixed(0)} MB): ${seconds(done - start)} s, of which reading ${seconds(parsed - start)} s, storing ${seconds(done - parsed)} s; ${stored.value.source.rows} sums`,
);

const signal = { aborted: false };
let stoppedAt = 0;
setTimeout(
  () => {
    signal.aborted = true;
    stoppedAt = performance.now();
  },
  (done - parsed) / 2,
);
const withdrawn = await store.storeEvents({ ...rows, schema: 'withdrawn' }, signal);
say(
  `cancel while storing: ${withdrawn.ok ? 'too late' : `${(performance.now() - stoppedAt).toFixed(0)} ms`} (a reading ends with its worker)`,
);

await importEvents(bytes, 'made-up.csv', { format: 'generic', mapping }, new Set(areas), (event) =>
  kept.push(event),
);
const nativeStart = processorMilliseconds();
await native.storeEvents('made up', kept, codes);
say(`native library storing the same rows: ${seconds(processorMilliseconds() - nativeStart)} s\n`);
kept.length = 0;

const events: LossQuestion = { ...base, source: 'made up', measure: 'distinctEvents' };
const whole = { ...events, ...years, countrySet: 'WORLD' };
for (const [name, change] of choices) {
  await compare(
    `${ROWS} events: ${name}`,
    events,
    { ...events, ...change },
    LIMIT_MILLISECONDS.events,
  );
}
await compare(`${ROWS} events: all of them`, events, whole, LIMIT_MILLISECONDS.events);
native.close();
await engine.close();

/** Asks both questions in turn, so that nothing is answered from memory that a person would wait for. */
async function compare(
  name: string,
  from: LossQuestion,
  to: LossQuestion,
  limit: number,
): Promise<void> {
  const ours: number[] = [];
  let statements: readonly Asked[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await answer(from);
    asked.length = 0;
    const began = processorMilliseconds();
    await answer(to);
    ours.push(processorMilliseconds() - began);
    statements = [...asked];
  }
  const bareTimes: number[] = [];
  const sql: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    let began = processorMilliseconds();
    for (const each of statements) await engine.query(each.sql, each.values);
    sql.push(processorMilliseconds() - began);
    began = processorMilliseconds();
    for (const each of statements) await native.run(each.sql, each.values as (string | number)[]);
    bareTimes.push(processorMilliseconds() - began);
  }
  const best = Math.min(...ours);
  const bare = Math.min(...bareTimes);
  const ratio = statements.length === 0 ? '–' : (Math.min(...sql) / bare).toFixed(1);
  const over = best > limit ? `  over ${limit} ms` : '';
  say(
    `${name.padEnd(44)}${best.toFixed(1).padStart(9)}${Math.min(...sql)
      .toFixed(1)
      .padStart(9)}${bare.toFixed(1).padStart(9)}${ratio.padStart(8)}${over}`,
  );
}

/** Times a figure when it is first asked for, and then with another choice each time. */
async function askFigure(
  name: string,
  ask: (lastYear: number, run: number) => Promise<{ readonly ok: boolean }>,
): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run <= 2 * RUNS; run += 1) {
    const began = processorMilliseconds();
    const { ok } = await ask(lastYear - run, run);
    if (!ok) throw new Error(`${name} was refused`);
    times.push(processorMilliseconds() - began);
  }
  const [first = Number.NaN, ...next] = times;
  const best = Math.min(...next);
  const over = best > LIMIT_MILLISECONDS.bundled ? `  over ${LIMIT_MILLISECONDS.bundled} ms` : '';
  say(`${name.padEnd(44)}${first.toFixed(1).padStart(9)}${best.toFixed(1).padStart(9)}${over}`);
}

async function answer(question: LossQuestion): Promise<void> {
  const result = await store.assessLosses(question);
  if (!result.ok) throw new Error(result.failure.message);
}

/** Of all threads of this process, in milliseconds. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function say(line: string): void {
  console.log(line);
}
