import type { Denominators } from '../denominators.ts';
import { type QuantityTally, type Tally, tally, type YearSpan } from '../tally.ts';
import type { IndicatorEntries } from './indicatorData.ts';

/** What the source has by area and year, losses at three price levels. */
export interface IndicatorTally extends Tally {
  readonly lossUsdAdjusted: QuantityTally;
  readonly lossUsdScaled: QuantityTally;
}

/**
 * Adds the rows of the source up by area and year, and scales losses by the growth of each economy.
 *
 * @param entries - rows of the source
 * @param areas -   number of areas
 * @param span -    years of the grid
 * @param below -   denominators on the grid
 * @param scaleTo - gross domestic product of each area in the reference year, NaN at a gap
 * @param group -   counts the rows of this hazard or subtype only
 * @returns the tally; a cell whose economy is unknown in either year reports no scaled loss
 * @cost O(rows + areas · years)
 * @source aznarsiguan2019, losses scaled to the gross domestic product of a reference year
 */
export function indicatorTally(
  entries: IndicatorEntries,
  areas: number,
  span: YearSpan,
  below: Denominators,
  scaleTo: Float64Array,
  group?: number,
): IndicatorTally {
  const plain = tally(entries, areas, span, group);
  const adjusted = tally({ ...entries, lossUsd: entries.lossUsdAdjusted }, areas, span, group);
  const factor = below.gdpUsd.map(
    (gdpUsd, cell) => (scaleTo[Math.floor(cell / span.years)] ?? Number.NaN) / gdpUsd,
  );
  const known = (cell: number): boolean => Number.isFinite(factor[cell] ?? Number.NaN);
  return {
    ...plain,
    lossUsdAdjusted: adjusted.lossUsd,
    lossUsdScaled: {
      sum: plain.lossUsd.sum.map((sum, cell) => (known(cell) ? sum * (factor[cell] ?? 0) : 0)),
      reported: plain.lossUsd.reported.map((reports, cell) => (known(cell) ? reports : 0)),
    },
  };
}
