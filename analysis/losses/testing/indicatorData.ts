import { type Column, column } from '../../column.ts';
import type { IndicatorData } from '../indicators/indicatorData.ts';
import type { IndicatorQuestion } from '../indicators/indicatorQuestion.ts';
import { madeUpLosses } from './lossData.ts';

/** What is asked of indicators that are made up. */
export const madeUpIndicatorQuestion: IndicatorQuestion = {
  countrySet: 'MADE_UP',
  hazards: ['flood', 'storm'],
  firstYear: 2019,
  lastYear: 2020,
  measure: 'deaths',
  dimension: 'country',
  baselineYears: 10,
  topCount: 1,
  scaleYear: 2019,
  withPartialYears: false,
};

/**
 * The made-up losses by country, with the land of the first and the third and no product per person
 * and no prices unless they are given.
 */
export function madeUpIndicators({
  gdpPpp2021PerPerson,
  ...changes
}: Partial<IndicatorData> & { readonly gdpPpp2021PerPerson?: Column } = {}): IndicatorData {
  const losses = madeUpLosses();
  const unknown = column(Array.from(losses.economy.area, () => 'no-denominator' as const));
  return {
    ...losses,
    economy: { ...losses.economy, gdpPpp2021PerPerson: gdpPpp2021PerPerson ?? unknown },
    landAreaKm2: Float64Array.of(500, Number.NaN, 1000),
    consumerPriceIndex: new Map(),
    groups: losses.areas,
    groupOfArea: Int32Array.from(losses.areas, (_, place) => place),
    ...changes,
  };
}
