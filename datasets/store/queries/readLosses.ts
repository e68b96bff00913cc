import type { AreaYears, LossEntries } from '../../../analysis/losses/lossData.ts';
import { placesIn } from '../../../analysis/losses/selectLosses.ts';
import type { Database } from '../database.ts';
import { decode } from '../decode.ts';
import { profileColumns, profileEntries } from './profileEntries.ts';

/** Codes that rows are placed by. */
export interface LossPlaces {
  readonly areas: readonly string[];
  readonly hazards: readonly string[];
}

/**
 * Every entry of the loss table. They are added up in `analysis/`, where sums are compensated.
 *
 * Codes are placed here: at a start, a join takes the engine longer to get ready than to do.
 *
 * @returns one row for each entry, in the order of the table's key; place −1 for a code not given
 */
export async function readLosses(database: Database, places: LossPlaces): Promise<LossEntries> {
  const bytes = await database.query(
    `SELECT iso3, year::INTEGER AS year, hazard, events, deaths, affected, lossUsd,
       lossUsdAdjusted
     FROM "emdat-losses".losses ORDER BY rowid`,
  );
  const table = decode(bytes, {
    iso3: 'text',
    hazard: 'text',
    ...profileColumns,
  });
  return profileEntries({
    ...table,
    area: placesIn(table.iso3, places.areas),
    hazard: placesIn(table.hazard, places.hazards),
  });
}

/**
 * Population and gross domestic product by area and year.
 *
 * @param areas -     codes that rows are placed by
 * @param firstYear - of the rows
 * @param lastYear -  inclusive
 * @returns rows in the order of the table's key; place −1 for an area not given
 */
export async function readEconomy(
  database: Database,
  areas: readonly string[],
  firstYear: number,
  lastYear: number,
): Promise<AreaYears> {
  const bytes = await database.query(
    `SELECT iso3, year::INTEGER AS year, population, gdpUsd FROM economy.economy
     WHERE year BETWEEN $1::INTEGER AND $2::INTEGER ORDER BY rowid`,
    [firstYear, lastYear],
  );
  const table = decode(bytes, {
    iso3: 'text',
    year: 'integer',
    population: { gap: 'no-denominator' },
    gdpUsd: { gap: 'no-denominator' },
  });
  return { ...table, area: placesIn(table.iso3, areas) };
}
