import type { IndicatorEconomy } from '../../../analysis/losses/indicators/indicatorData.ts';
import type { LossEntries } from '../../../analysis/losses/lossData.ts';
import { placesIn } from '../../../analysis/losses/selectLosses.ts';
import type { Database } from '../database.ts';
import { decode } from '../decode.ts';
import { profileColumns, profileEntries } from './profileEntries.ts';

/**
 * The subtypes of all hazards as `hazard/subtype`.
 *
 * @returns codes in their order
 */
export async function readSubtypes(database: Database): Promise<readonly string[]> {
  const bytes = await database.query(
    `SELECT hazard || '/' || subtype AS code FROM "emdat-losses".subtypes ORDER BY hazard, subtype`,
  );
  return decode(bytes, { code: 'text' }).code;
}

/** The bundled losses that are read: those of all areas and subtypes. */
export interface WholeSelection {
  /** Codes that rows are placed by. */
  readonly areas: readonly string[];
  /** Subtypes as `hazard/subtype`, which rows are placed by. */
  readonly groups: readonly string[];
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
}

/**
 * The entries of the loss table with the places of their areas and subtypes.
 *
 * Codes are placed here: a join takes the engine longer to get ready than to do.
 *
 * @returns one row for each entry, in the order of the table's key; place −1 for a code not given
 */
export async function readIndicatorEntries(
  database: Database,
  { areas, groups, firstYear, lastYear }: WholeSelection,
): Promise<LossEntries> {
  const bytes = await database.query(
    `SELECT iso3, year::INTEGER AS year, hazard || '/' || subtype AS code,
       events, deaths, affected, lossUsd, lossUsdAdjusted
     FROM "emdat-losses".losses
     WHERE year BETWEEN $1::INTEGER AND $2::INTEGER ORDER BY rowid`,
    [firstYear, lastYear],
  );
  const { iso3, code, ...rows } = decode(bytes, {
    iso3: 'text',
    code: 'text',
    ...profileColumns,
  });
  return profileEntries({
    ...rows,
    area: placesIn(iso3, areas),
    hazard: placesIn(code, groups),
  });
}

/**
 * Population, product and wealth of all areas in every year.
 *
 * @param areas - codes that rows are placed by
 * @returns rows in the order of the table's key; place −1 for an area not given
 */
export async function readIndicatorEconomy(
  database: Database,
  areas: readonly string[],
): Promise<IndicatorEconomy> {
  const bytes = await database.query(
    `SELECT iso3, year::INTEGER AS year, population, gdpUsd, gdpPerCapitaPpp
     FROM economy.economy ORDER BY rowid`,
  );
  const { iso3, gdpPerCapitaPpp, ...others } = decode(bytes, {
    iso3: 'text',
    year: 'integer',
    population: { gap: 'no-denominator' },
    gdpUsd: { gap: 'no-denominator' },
    gdpPerCapitaPpp: { gap: 'no-denominator' },
  });
  return { ...others, area: placesIn(iso3, areas), gdpPpp2021PerPerson: gdpPerCapitaPpp };
}

/**
 * US consumer prices by year, as the losses are adjusted by.
 *
 * @returns index by year; a year that has none yet is absent
 */
export async function readConsumerPrices(database: Database): Promise<ReadonlyMap<number, number>> {
  const bytes = await database.query(
    `SELECT year::INTEGER AS year, min(consumerPriceIndex) AS priceIndex
     FROM "emdat-losses".losses WHERE consumerPriceIndex IS NOT NULL GROUP BY year ORDER BY year`,
  );
  const { year, priceIndex } = decode(bytes, { year: 'integer', priceIndex: 'number' });
  return new Map(Array.from(year, (each, row) => [each, priceIndex[row] ?? Number.NaN]));
}

/** The World Bank's indicator of land area, as INFORM passes it on. */
const LAND_AREA = 'AG.LND.TOTL.K2';

/**
 * The land area of some areas.
 *
 * @returns square kilometres in the order of the areas, NaN at a gap
 */
export async function readLandArea(
  database: Database,
  areas: readonly string[],
): Promise<Float64Array> {
  const bytes = await database.query(
    `SELECT iso3, value FROM "inform-2025"."raw-values"
     WHERE indicatorId = $1::VARCHAR AND value IS NOT NULL ORDER BY iso3`,
    [LAND_AREA],
  );
  const { iso3, value } = decode(bytes, { iso3: 'text', value: 'number' });
  const land = new Float64Array(areas.length).fill(Number.NaN);
  placesIn(iso3, areas).forEach((place, row) => {
    if (place >= 0) land[place] = value[row] ?? Number.NaN;
  });
  return land;
}
