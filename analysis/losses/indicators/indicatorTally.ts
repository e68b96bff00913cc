import { CompensatedSums } from '../../stats/compensatedSums.ts';
import type { LossEntries } from '../lossData.ts';
import { byHazard, type PlacedRows, placeRows } from '../placeRows.ts';
import { type QuantityTally, type Tally, tallyPlaced } from '../tally.ts';
import type { YearSpan } from '../yearSpan.ts';
import type { AdditiveIndicator } from './measures.ts';
import type { PriceFactors } from './priceFactors.ts';

/** What the source has by area and year, losses at every price level. */
export type IndicatorTally = Tally & Readonly<Record<AdditiveIndicator, QuantityTally>>;

/** What is added up of all rows, and of those of each hazard or subtype. */
export interface IndicatorTallies {
  readonly all: IndicatorTally;
  /** In the order of the groups. */
  readonly each: readonly IndicatorTally[];
}

/**
 * Adds the rows of the source up by area and year, and tells losses at every price level.
 *
 * @param entries - rows of the source
 * @param areas -   number of areas
 * @param span -    years of the grid
 * @param factors - what a dollar of each cell is worth elsewhere, NaN where that is unknown
 * @param groups -  number of hazards or subtypes that are told apart, 0 for none
 * @returns the tallies; a cell without a factor reports no loss at that level
 * @cost O(rows + groups · areas · years)
 */
export function indicatorTallies(
  entries: LossEntries,
  areas: number,
  span: YearSpan,
  factors: PriceFactors,
  groups: number,
): IndicatorTallies {
  const size = areas * span.years;
  const sums = new CompensatedSums(size);
  const add = (placed: PlacedRows, shared: PlacedRows | undefined): IndicatorTally => {
    const plain = tallyPlaced(entries, placed, shared, sums, size);
    const { filled } = plain;
    return {
      ...plain,
      lossUsdScaled: times(plain.lossUsd, factors.scaled, filled),
      lossUsdNormalised: times(plain.lossUsd, factors.normalised, filled),
      lossPpp2021: times(plain.lossUsd, factors.ppp2021, filled),
    };
  };
  const placed = placeRows(entries, span);
  const listed = entries.distinct?.shared;
  const shared = listed === undefined ? undefined : placeRows(listed, span);
  const sharedOf =
    listed === undefined || shared === undefined
      ? undefined
      : byHazard(shared, listed.hazard, groups);
  return {
    all: add(placed, shared),
    each:
      groups === 0
        ? []
        : byHazard(placed, entries.hazard, groups).map((rows, group) =>
            add(rows, sharedOf?.[group]),
          ),
  };
}

/** Cells without entries stay zero. */
function times(
  { sum, reported }: QuantityTally,
  factor: Float64Array,
  filled: Int32Array,
): QuantityTally {
  const retold = { sum: new Float64Array(sum.length), reported: new Int32Array(sum.length) };
  for (const cell of filled) {
    const worth = factor[cell] ?? Number.NaN;
    if (!Number.isFinite(worth)) continue;
    retold.sum[cell] = (sum[cell] ?? 0) * worth;
    retold.reported[cell] = reported[cell] ?? 0;
  }
  return retold;
}
