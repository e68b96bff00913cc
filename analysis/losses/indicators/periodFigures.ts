import type { LossFigure } from '../assessment.ts';
import { distinctBy } from '../distinctBy.ts';
import { entriesBy } from '../entriesBy.ts';
import type { Grouping } from '../grouping.ts';
import { commonPriceLevel } from '../prices/priceLevel.ts';
import { ratesBy } from '../ratesBy.ts';
import { sumsBy } from '../sumsBy.ts';
import type { IndicatorTally } from './indicatorTally.ts';
import {
  type AdditiveIndicator,
  additiveIndicators,
  type Denominator,
  type DistinctIndicator,
  isMoney,
  priceLevelOf,
  type RateIndicator,
  rateRules,
} from './measures.ts';

/** The measures that need no look at single years. */
export type PeriodMeasure = AdditiveIndicator | DistinctIndicator | RateIndicator;

/** These measures of one group of cells. */
export type PeriodFigures = Readonly<Record<PeriodMeasure, LossFigure>>;

/** Denominators by cell, NaN at a gap. */
export type IndicatorDenominators = Readonly<Record<Denominator, Float64Array>>;

/** Amounts that are the loss of the year told otherwise. */
const RETOLD: ReadonlySet<string> = new Set(['lossUsdScaled', 'lossUsdNormalised', 'lossPpp2021']);

/**
 * Sums and rates of sums of every group of cells, with their coverage.
 *
 * @param counted -  what the source has by cell
 * @param below -    denominators by cell
 * @param grouping - which cells belong together
 * @returns one set of figures for each group
 * @throws RangeError when a rate would divide money of two price levels
 * @cost O(cells)
 * @source gndar2022, indicators: events, deaths, affected, direct loss and their rates
 */
export function periodFigures(
  counted: IndicatorTally,
  below: IndicatorDenominators,
  grouping: Grouping,
): readonly PeriodFigures[] {
  const entries = entriesBy(counted, grouping);
  const sums = new Map(
    additiveIndicators.map((measure) => [
      measure,
      sumsBy(counted, counted[measure], entries, grouping),
    ]),
  );
  const sumsOf = (measure: AdditiveIndicator): readonly LossFigure[] => sums.get(measure) ?? [];
  const told = additiveIndicators.map((measure): [PeriodMeasure, readonly LossFigure[]] => [
    measure,
    RETOLD.has(measure)
      ? sumsOf(measure).map((figure, group) =>
          typeof figure.value === 'string' && typeof sumsOf('lossUsd')[group]?.value === 'number'
            ? { ...figure, value: 'no-denominator' as const }
            : figure,
        )
      : sumsOf(measure),
  ]);
  // the keys of the table are known to the last
  const rates = (Object.keys(rateRules) as RateIndicator[]).map(
    (measure): [PeriodMeasure, readonly LossFigure[]] => {
      const { above, below: under, scale } = rateRules[measure];
      if (isMoney(above) && isMoney(under)) {
        const common = commonPriceLevel(priceLevelOf[above], priceLevelOf[under]);
        if (!common.ok) throw new RangeError(common.failure.message);
      }
      return [
        measure,
        ratesBy(counted, counted[above], below[under], sumsOf(above), grouping, scale),
      ];
    },
  );
  const distinct: [PeriodMeasure, readonly LossFigure[]] = [
    'distinctEvents',
    distinctBy(counted, entries, grouping),
  ];
  const columns = [...told, distinct, ...rates];
  return Array.from(entries, (_, group) => {
    const figures = columns.map(([measure, column]) => [measure, column[group]] as const);
    // every measure is in one of the tables
    return Object.fromEntries(figures) as PeriodFigures;
  });
}
