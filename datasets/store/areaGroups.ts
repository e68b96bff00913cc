import type { IndicatorData } from '../../analysis/losses/indicators/indicatorData.ts';
import type { IndicatorDimension } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import type { Country } from './catalogue.ts';

/** What each dimension of areas takes of the table of countries. */
const groupFields = {
  country: 'code',
  continent: 'continent',
  region: 'worldBankRegion',
  income: 'incomeGroup',
} as const satisfies Partial<Record<IndicatorDimension, keyof Country>>;

/** A dimension whose rows stand for areas or groups of areas. */
export type AreaDimension = keyof typeof groupFields;

/** Whether rows of a dimension stand for areas or groups of areas. */
export function isAreaDimension(dimension: IndicatorDimension): dimension is AreaDimension {
  return Object.hasOwn(groupFields, dimension);
}

/** The code of areas that a grouping has no group for. */
export const UNCLASSIFIED = 'unclassified';

/**
 * The groups that areas fall into by the table of countries.
 *
 * @param areas -     codes of areas
 * @param dimension - by what they are grouped
 * @param countries - the table
 * @returns groups in the order of the code, and the place of each area's own
 */
export function groupsOfAreas(
  areas: readonly string[],
  dimension: AreaDimension,
  countries: readonly Country[],
): Pick<IndicatorData, 'groups' | 'groupOfArea'> {
  const field = groupFields[dimension];
  const known = new Map(countries.map((country) => [country.code, country[field]]));
  const own = areas.map((area) => {
    const code = known.get(area) ?? '';
    return code === '' ? UNCLASSIFIED : code;
  });
  const groups = [...new Set(own)].sort();
  const places = new Map(groups.map((code, place) => [code, place]));
  return { groups, groupOfArea: Int32Array.from(own, (code) => places.get(code) ?? -1) };
}
