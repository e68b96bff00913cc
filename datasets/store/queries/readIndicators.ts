import type {
  IndicatorEconomy,
  IndicatorEntries,
} from '../../../analysis/losses/indicators/indicatorData.ts';
import type { IndicatorDimension } from '../../../analysis/losses/indicators/indicatorQuestion.ts';
import type { Database } from '../database.ts';
import { decode } from '../decode.ts';
import { listParameter, placedList } from '../sql.ts';
import { profileEntries, profileFields, profileQuantity } from './profileEntries.ts';
import type { ListedSelection } from './readListedLosses.ts';

/** The areas asked for by place, in the order of the list. */
const MEMBERS = placedList('members', 'iso3', 1);

const ASKED = placedList('asked', 'code', 2);

/** What each dimension of areas takes of the table of countries. */
const groupFields = {
  country: 'iso3',
  continent: 'continent',
  region: 'worldBankRegion',
  income: 'incomeGroup',
} as const satisfies Partial<Record<IndicatorDimension, string>>;

/** A dimension whose rows stand for areas or groups of areas. */
export type AreaDimension = keyof typeof groupFields;

/** Whether rows of a dimension stand for areas or groups of areas. */
export function isAreaDimension(dimension: IndicatorDimension): dimension is AreaDimension {
  return Object.hasOwn(groupFields, dimension);
}

/** The code of areas that a grouping has no group for. */
export const UNCLASSIFIED = 'unclassified';

/**
 * The areas that a list of country sets and areas names, and the names that are neither.
 *
 * @param names - codes of country sets and of areas
 * @returns areas in the order of the code, each once
 */
export async function readMembers(
  database: Database,
  names: readonly string[],
): Promise<{ readonly areas: readonly string[]; readonly unknown: readonly string[] }> {
  const bytes = await database.query(
    `WITH names AS (SELECT unnest(string_split($1::VARCHAR, chr(31))) AS name)
     SELECT DISTINCT name, iso3 FROM (
       SELECT name, iso3 FROM names JOIN "country-sets".members ON "set" = name
       UNION SELECT name, iso3 FROM names JOIN countries.countries ON iso3 = name
     ) ORDER BY iso3, name`,
    [listParameter(names)],
  );
  const { name, iso3 } = decode(bytes, { name: 'text', iso3: 'text' });
  return {
    areas: [...new Set(iso3)],
    unknown: names.filter((each) => !name.includes(each)),
  };
}

/**
 * The group of each area by the table of countries.
 *
 * @returns one code for each area, in their order
 */
export async function readAreaGroups(
  database: Database,
  areas: readonly string[],
  dimension: AreaDimension,
): Promise<readonly string[]> {
  const bytes = await database.query(
    `WITH ${MEMBERS}
     SELECT coalesce(nullif(countries.${groupFields[dimension]}, ''), '${UNCLASSIFIED}') AS code
     FROM members LEFT JOIN countries.countries USING (iso3) ORDER BY place`,
    [listParameter(areas)],
  );
  return decode(bytes, { code: 'text' }).code;
}

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

/**
 * The entries of the loss table for some areas, with the place of each one's hazard or subtype.
 *
 * @param selection - areas and years, and the codes that rows are placed by: hazards, or
 *                    `hazard/subtype`
 * @returns one row for each entry, in the order of the table's key
 */
export async function readIndicatorEntries(
  database: Database,
  {
    areas,
    groups,
    by,
    firstYear,
    lastYear,
  }: Pick<ListedSelection, 'areas' | 'groups' | 'by' | 'firstYear' | 'lastYear'>,
): Promise<IndicatorEntries> {
  const code = by === 'subtype' ? "hazard || '/' || subtype" : 'hazard';
  const bytes = await database.query(
    `WITH ${MEMBERS}, ${ASKED}
     SELECT members.place::INTEGER AS area, year::INTEGER AS year, asked.place::INTEGER AS hazard,
       events, deaths, affected, lossUsd, lossUsdAdjusted
     FROM "emdat-losses".losses
       JOIN members USING (iso3)
       JOIN asked ON asked.code = ${code}
     WHERE year BETWEEN $3::INTEGER AND $4::INTEGER
     ORDER BY losses.rowid`,
    [listParameter(areas), listParameter(groups), firstYear, lastYear],
  );
  const { lossUsdAdjusted, ...rows } = decode(bytes, {
    ...profileFields,
    lossUsdAdjusted: { gap: 'not-reported' },
  });
  return { ...profileEntries(rows), lossUsdAdjusted: profileQuantity(lossUsdAdjusted) };
}

/**
 * Population, product and wealth of some areas in every year.
 *
 * @returns rows in the order of the table's key
 */
export async function readIndicatorEconomy(
  database: Database,
  areas: readonly string[],
): Promise<IndicatorEconomy> {
  const bytes = await database.query(
    `WITH ${MEMBERS}
     SELECT place::INTEGER AS area, year::INTEGER AS year, population, gdpUsd, gdpPerCapitaPpp
     FROM economy.economy JOIN members USING (iso3)
     ORDER BY economy.rowid`,
    [listParameter(areas)],
  );
  const { gdpPerCapitaPpp: gdpPpp2021PerPerson, ...others } = decode(bytes, {
    area: 'integer',
    year: 'integer',
    population: { gap: 'no-denominator' },
    gdpUsd: { gap: 'no-denominator' },
    gdpPerCapitaPpp: { gap: 'no-denominator' },
  });
  return { ...others, gdpPpp2021PerPerson };
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
    `WITH ${MEMBERS}
     SELECT place::INTEGER AS area, value FROM "inform-2025"."raw-values" JOIN members USING (iso3)
     WHERE indicatorId = $2::VARCHAR AND value IS NOT NULL ORDER BY place`,
    [listParameter(areas), LAND_AREA],
  );
  const { area, value } = decode(bytes, { area: 'integer', value: 'number' });
  const land = new Float64Array(areas.length).fill(Number.NaN);
  area.forEach((place, row) => {
    land[place] = value[row] ?? Number.NaN;
  });
  return land;
}
