import { type QuantityTally, type Tally, tally } from '../tally.ts';
import type { YearSpan } from '../yearSpan.ts';
import type { IndicatorEntries } from './indicatorData.ts';
import type { AdditiveIndicator } from './measures.ts';
import type { PriceFactors } from './priceFactors.ts';

/** What the source has by area and year, losses at every price level. */
export type IndicatorTally = Tally & Readonly<Record<AdditiveIndicator, QuantityTally>>;

/**
 * Adds the rows of the source up by area and year, and tells losses at every price level.
 *
 * @param entries - rows of the source
 * @param areas -   number of areas
 * @param span -    years of the grid
 * @param factors - what a dollar of each cell is worth elsewhere, NaN where that is unknown
 * @param group -   counts the rows of this hazard or subtype only
 * @returns the tally; a cell without a factor reports no loss at that level
 * @cost O(rows + areas · years)
 */
export function indicatorTally(
  entries: IndicatorEntries,
  areas: number,
  span: YearSpan,
  factors: PriceFactors,
  group?: number,
): IndicatorTally {
  const plain = tally(entries, areas, span, group);
  const adjusted = tally({ ...entries, lossUsd: entries.lossUsdAdjusted }, areas, span, group);
  return {
    ...plain,
    lossUsdAdjusted: adjusted.lossUsd,
    lossUsdScaled: times(plain.lossUsd, factors.scaled),
    lossUsdNormalised: times(plain.lossUsd, factors.normalised),
    lossPpp2021: times(plain.lossUsd, factors.ppp2021),
  };
}

function times({ sum, reported }: QuantityTally, factor: Float64Array): QuantityTally {
  const known = (cell: number): boolean => Number.isFinite(factor[cell] ?? Number.NaN);
  return {
    sum: sum.map((value, cell) => (known(cell) ? value * (factor[cell] ?? 0) : 0)),
    reported: reported.map((reports, cell) => (known(cell) ? reports : 0)),
  };
}
