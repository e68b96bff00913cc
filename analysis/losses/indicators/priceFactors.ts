import { layOut } from '../denominators.ts';
import { atPurchasingPower, atSizeOfEconomy, normalisedLoss } from '../prices/atPrices.ts';
import type { YearSpan } from '../yearSpan.ts';
import type { IndicatorData } from './indicatorData.ts';

/** What a dollar of each cell is worth at other price levels; NaN where an input is missing. */
export interface PriceFactors {
  /** In the size of the economy of the reference year. */
  readonly scaled: Float64Array;
  /** By prices, wealth per person and people up to the reference year. */
  readonly normalised: Float64Array;
  /** In international dollars of 2021. */
  readonly ppp2021: Float64Array;
}

/**
 * What a dollar of each area and year is worth at other price levels.
 *
 * For want of wealth and of the people hit, `normalised` takes the product per person at purchasing
 * power parity, the whole population and US consumer prices in their places.
 *
 * @param data -          economy, number of areas and consumer prices
 * @param span -          years of the grid
 * @param referenceYear - whose economy, prices and people are the measure
 * @returns factors by cell, row = area · years + year
 * @cost O(areas · years)
 * @source aznarsiguan2019, scale_impact2refyear
 * @source pielke2008, equation 1, with proxies
 * @source worldBankPpp
 */
export function priceFactors(
  {
    economy,
    areas,
    consumerPriceIndex,
  }: Pick<IndicatorData, 'economy' | 'consumerPriceIndex'> & { readonly areas: number },
  span: YearSpan,
  referenceYear: number,
): PriceFactors {
  const reference = { firstYear: referenceYear, years: 1 };
  const grids = (years: YearSpan) => ({
    gdpUsd: layOut(economy, economy.gdpUsd, areas, years),
    population: layOut(economy, economy.population, areas, years),
    perPerson: layOut(economy, economy.gdpPpp2021PerPerson, areas, years),
  });
  const [then, later] = [grids(span), grids(reference)];
  const at = (grid: Float64Array, place: number): number => grid[place] ?? Number.NaN;
  const pricesIn = (year: number): number => consumerPriceIndex.get(year) ?? Number.NaN;
  const factors = (of: (cell: number, area: number, year: number) => number): Float64Array =>
    then.gdpUsd.map((_, cell) =>
      of(cell, Math.floor(cell / span.years), span.firstYear + (cell % span.years)),
    );
  return {
    scaled: factors((cell, area) =>
      atSizeOfEconomy(1, at(then.gdpUsd, cell), at(later.gdpUsd, area)),
    ),
    normalised: factors((cell, area, year) =>
      normalisedLoss(1, {
        prices: pricesIn(referenceYear) / pricesIn(year),
        wealthPerPerson: at(later.perPerson, area) / at(then.perPerson, cell),
        population: at(later.population, area) / at(then.population, cell),
      }),
    ),
    ppp2021: factors((cell) =>
      atPurchasingPower(
        1,
        at(then.gdpUsd, cell),
        at(then.perPerson, cell) * at(then.population, cell),
      ),
    ),
  };
}
