import type { MonthlyLosses } from '../../../analysis/losses/figures/seasonalFigure.ts';
import type { LossQuantity } from '../../../analysis/losses/lossData.ts';
import type { CancelSignal, Database, Parameter } from '../database.ts';
import { type Decoded, decode } from '../decode.ts';
import { identifier, listParameter, placedList } from '../sql.ts';
import { quantityOf, reportedSums } from './reportedSums.ts';

/** Whose months to read. */
export interface MonthlySelection {
  readonly areas: readonly string[];
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
}

/** Years that a table of earthquakes has, and the last month with one. */
export interface MonthsOfTable {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Of the last year, 1 to 12. */
  readonly lastMonth: number;
}

/** Schema and table of the bundled earthquakes. */
export const EARTHQUAKES = 'noaa-earthquakes';
const EARTHQUAKE_TABLE = `${identifier(EARTHQUAKES)}.earthquakes`;

const quantities = ['deaths', 'affected', 'lossUsd'] as const;
const sums = quantities
  .map(
    (name) =>
      `coalesce(fsum(${name}), 0)::DOUBLE AS ${name}, count(${name})::INTEGER AS ${name}Reported`,
  )
  .join(', ');
const promised = {
  year: 'integer',
  month: 'integer',
  events: 'number',
  ...reportedSums,
} as const;

/**
 * Losses of a stored table of events by the month in which they began; the month is 0 where it is not
 * known or belongs to another year than the event.
 *
 * @param database -  has the table
 * @param schema -    of the table
 * @param selection - areas, hazards and years
 */
export async function readMonthlyEvents(
  database: Database,
  schema: string,
  { areas, hazards, firstYear, lastYear }: MonthlySelection,
  signal?: CancelSignal,
): Promise<MonthlyLosses> {
  const from = identifier(schema);
  return await read(
    database,
    `WITH ${placedList('members', 'code', 1)}, ${placedList('asked', 'code', 2)}
     SELECT year::INTEGER AS year,
       (CASE WHEN startDate // 10000 = year THEN startDate // 100 % 100 ELSE 0 END)::INTEGER AS month,
       (count(*) FILTER (part = 1))::DOUBLE AS events, ${sums}
     FROM ${from}.rows
     WHERE year BETWEEN $3::INTEGER AND $4::INTEGER
       AND area IN (SELECT areas.place FROM ${from}.areas SEMI JOIN members USING (code))
       AND hazard IN (SELECT hazards.place FROM ${from}.hazards SEMI JOIN asked USING (code))
     GROUP BY ALL ORDER BY ALL`,
    [listParameter(areas), listParameter(hazards), firstYear, lastYear],
    signal,
  );
}

/**
 * Losses by the bundled earthquakes by month: dead and missing, with what followed the quake where
 * a total is given; nobody counts the people affected.
 *
 * @param database -  has the earthquakes
 * @param selection - areas and years
 */
export async function readMonthlyEarthquakes(
  database: Database,
  { areas, firstYear, lastYear }: Omit<MonthlySelection, 'hazards'>,
  signal?: CancelSignal,
): Promise<MonthlyLosses> {
  return await read(
    database,
    `WITH ${placedList('members', 'iso3', 1)}, quakes AS (
       SELECT year, month, coalesce(totalDeaths, deaths) AS dead,
         coalesce(totalMissing, missing) AS lost,
         CASE WHEN dead IS NULL AND lost IS NULL THEN NULL
           ELSE coalesce(dead, 0) + coalesce(lost, 0) END AS deaths,
         NULL::DOUBLE AS affected, coalesce(totalLossUsd, lossUsd) AS lossUsd
       FROM ${EARTHQUAKE_TABLE} SEMI JOIN members USING (iso3)
       WHERE year BETWEEN $2::INTEGER AND $3::INTEGER
     )
     SELECT year::INTEGER AS year, coalesce(month, 0)::INTEGER AS month,
       count(*)::DOUBLE AS events, ${sums}
     FROM quakes GROUP BY ALL ORDER BY ALL`,
    [listParameter(areas), firstYear, lastYear],
    signal,
  );
}

/** First and last year of the bundled earthquakes, and the last month with one. */
export async function readEarthquakeMonths(database: Database): Promise<MonthsOfTable> {
  const ends = decode(
    await database.query(
      `SELECT min(year)::INTEGER AS firstYear, max(year)::INTEGER AS lastYear,
         (max(year * 12 + coalesce(month, 1) - 1) % 12 + 1)::INTEGER AS lastMonth
       FROM ${EARTHQUAKE_TABLE}`,
    ),
    { firstYear: 'integer', lastYear: 'integer', lastMonth: 'integer' },
  );
  const [firstYear = 0] = ends.firstYear;
  const [lastYear = 0] = ends.lastYear;
  const [lastMonth = 0] = ends.lastMonth;
  return { firstYear, lastYear, lastMonth };
}

/**
 * The last month of a year in which an event of a stored table began.
 *
 * @returns 1 to 12; 0 where no event of the year has a month
 */
export async function readLastMonth(
  database: Database,
  schema: string,
  year: number,
  signal?: CancelSignal,
): Promise<number> {
  const { month } = decode(
    await database.query(
      `SELECT coalesce(max(startDate // 100 % 100), 0)::INTEGER AS month
       FROM ${identifier(schema)}.rows WHERE startDate // 10000 = $1::INTEGER`,
      [year],
      signal,
    ),
    { month: 'integer' },
  );
  return month[0] ?? 0;
}

async function read(
  database: Database,
  sql: string,
  parameters: readonly Parameter[],
  signal: CancelSignal | undefined,
): Promise<MonthlyLosses> {
  const table = decode(await database.query(sql, parameters, signal), promised);
  return {
    year: table.year,
    month: table.month,
    events: table.events,
    deaths: quantityIn(table, 'deaths'),
    affected: quantityIn(table, 'affected'),
    lossUsd: quantityIn(table, 'lossUsd'),
  };
}

function quantityIn(
  table: Decoded<typeof promised>,
  name: (typeof quantities)[number],
): LossQuantity {
  return quantityOf(table[name], table[`${name}Reported`]);
}
