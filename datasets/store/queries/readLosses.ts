import type { AreaYears, LossEntries } from '../../../analysis/losses/lossData.ts';
import type { CancelSignal, Database } from '../database.ts';
import { decode } from '../decode.ts';
import { listParameter } from '../sql.ts';

/** Which part of the loss table to read. */
export interface LossSelection {
  /** Code of a country set. */
  readonly countrySet: string;
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
}

/** Members of the set by place, in the order of the code. */
const MEMBERS = `
  members AS (
    SELECT iso3, (row_number() OVER (ORDER BY iso3) - 1)::INTEGER AS place
    FROM "country-sets".members WHERE "set" = $1::VARCHAR
  )`;

/**
 * Losses by area, year and hazard: sums over the entries that report, and how many do.
 *
 * @returns rows in the order of area, year, hazard of the selection
 */
export async function readLosses(
  database: Database,
  selection: LossSelection,
  signal?: CancelSignal,
): Promise<LossEntries> {
  const bytes = await database.query(
    `WITH ${MEMBERS}, asked AS (
       SELECT unnest(string_split($4::VARCHAR, chr(31))) AS hazard,
         generate_subscripts(string_split($4::VARCHAR, chr(31)), 1) - 1 AS place
     )
     SELECT members.place AS area, year::INTEGER AS year, asked.place::INTEGER AS hazard,
       count(*)::INTEGER AS entries,
       sum(events ORDER BY subtype, emdatCode)::DOUBLE AS events,
       sum(deaths ORDER BY subtype, emdatCode)::DOUBLE AS deaths,
       count(deaths)::INTEGER AS deathsReported,
       sum(affected ORDER BY subtype, emdatCode)::DOUBLE AS affected,
       count(affected)::INTEGER AS affectedReported,
       sum(lossUsd ORDER BY subtype, emdatCode)::DOUBLE AS lossUsd,
       count(lossUsd)::INTEGER AS lossReported
     FROM "emdat-losses".losses
       JOIN members USING (iso3)
       JOIN asked ON asked.hazard = losses.hazard
     WHERE year BETWEEN $2::INTEGER AND $3::INTEGER
     GROUP BY ALL
     ORDER BY area, year, hazard`,
    [
      selection.countrySet,
      selection.firstYear,
      selection.lastYear,
      listParameter(selection.hazards),
    ],
    signal,
  );
  const table = decode(bytes, {
    area: 'integer',
    year: 'integer',
    hazard: 'integer',
    entries: 'integer',
    events: 'number',
    deaths: { gap: 'not-reported' },
    deathsReported: 'integer',
    affected: { gap: 'not-reported' },
    affectedReported: 'integer',
    lossUsd: { gap: 'not-reported' },
    lossReported: 'integer',
  });
  return {
    area: table.area,
    year: table.year,
    hazard: table.hazard,
    entries: table.entries,
    events: table.events,
    deaths: { sum: table.deaths, reported: table.deathsReported },
    affected: { sum: table.affected, reported: table.affectedReported },
    lossUsd: { sum: table.lossUsd, reported: table.lossReported },
  };
}

/**
 * Population and gross domestic product of the members of a set.
 *
 * @returns rows in the order of area, year
 */
export async function readEconomy(
  database: Database,
  selection: Omit<LossSelection, 'hazards'>,
  signal?: CancelSignal,
): Promise<AreaYears> {
  const bytes = await database.query(
    `WITH ${MEMBERS}
     SELECT place AS area, year::INTEGER AS year, population, gdpUsd
     FROM economy.economy JOIN members USING (iso3)
     WHERE year BETWEEN $2::INTEGER AND $3::INTEGER
     ORDER BY area, year`,
    [selection.countrySet, selection.firstYear, selection.lastYear],
    signal,
  );
  return decode(bytes, {
    area: 'integer',
    year: 'integer',
    population: { gap: 'no-denominator' },
    gdpUsd: { gap: 'no-denominator' },
  });
}
