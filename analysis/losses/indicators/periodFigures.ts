import type { LossFigure } from '../assessment.ts';
import { distinctBy } from '../distinctBy.ts';
import { entriesBy } from '../entriesBy.ts';
import type { Grouping } from '../grouping.ts';
import { commonPriceLevel } from '../prices/priceLevel.ts';
import { ratesOf } from '../ratesBy.ts';
import { type RateTerms, rateTermsBy } from '../rateTermsBy.ts';
import { sumsBy } from '../sumsBy.ts';
import type { IndicatorTally } from './indicatorTally.ts';
import {
  type AdditiveIndicator,
  additiveIndicators,
  type Denominator,
  type DistinctIndicator,
  isMoney,
  isRate,
  priceLevelOf,
  type RateIndicator,
  rateRules,
} from './measures.ts';

/** The measures that need no look at single years. */
export type PeriodMeasure = AdditiveIndicator | DistinctIndicator | RateIndicator;

/** Denominators by cell, NaN at a gap. */
export type IndicatorDenominators = Readonly<Record<Denominator, Float64Array>>;

/** Amounts that are the loss of the year told otherwise. */
const RETOLD: ReadonlySet<string> = new Set(['lossUsdScaled', 'lossUsdNormalised', 'lossPpp2021']);

/** One figure of one group of cells by its measure. */
export type PeriodFigureOf = (measure: PeriodMeasure, group: number) => LossFigure;

const GAP: LossFigure = { value: 'no-data', reported: 0, entries: 0 };

/** Every measure of a period, in the order of tables. */
export const periodMeasures: readonly PeriodMeasure[] = [
  ...additiveIndicators,
  'distinctEvents',
  // the keys of the table are known to the last
  ...(Object.keys(rateRules) as RateIndicator[]),
];

/**
 * Sums and rates of sums of every group of cells, with their coverage. A measure is worked out for
 * all groups when it is first asked for.
 *
 * @param counted -  what the source has by cell
 * @param below -    denominators by cell
 * @param grouping - which cells belong together
 * @returns the figure of a measure and a group
 * @throws RangeError when a rate would divide money of two price levels
 * @cost O(cells) for each measure that is asked for
 * @source gndar2022, indicators: events, deaths, affected, direct loss and their rates
 */
export function periodFigures(
  counted: IndicatorTally,
  below: IndicatorDenominators,
  grouping: Grouping,
): PeriodFigureOf {
  const entries = entriesBy(counted, grouping);
  const known = new Map<PeriodMeasure, readonly LossFigure[]>();
  const columnOf = (measure: PeriodMeasure): readonly LossFigure[] => {
    const found = known.get(measure) ?? made(measure);
    known.set(measure, found);
    return found;
  };
  // per million and per 100,000 are of the same terms
  const knownTerms = new Map<string, RateTerms>();
  const termsOf = (above: AdditiveIndicator, under: Denominator): RateTerms => {
    const key = `${above}/${under}`;
    const terms =
      knownTerms.get(key) ?? rateTermsBy(counted, counted[above], below[under], grouping);
    knownTerms.set(key, terms);
    return terms;
  };
  const made = (measure: PeriodMeasure): readonly LossFigure[] => {
    if (measure === 'distinctEvents') return distinctBy(counted, entries, grouping);
    if (isRate(measure)) {
      const { above, below: under, scale } = rateRules[measure];
      checkPrices(above, under);
      return ratesOf(termsOf(above, under), columnOf(above), scale);
    }
    const sums = sumsBy(counted, counted[measure], entries, grouping);
    return RETOLD.has(measure) ? retold(sums, columnOf('lossUsd')) : sums;
  };
  return (measure, group) => columnOf(measure)[group] ?? GAP;
}

/** A loss that is known and cannot be told at another price level lacks what it is told by. */
function retold(
  sums: readonly LossFigure[],
  ofTheYear: readonly LossFigure[],
): readonly LossFigure[] {
  return sums.map((figure, group) =>
    typeof figure.value === 'string' && typeof ofTheYear[group]?.value === 'number'
      ? { ...figure, value: 'no-denominator' as const }
      : figure,
  );
}

function checkPrices(above: AdditiveIndicator, under: Denominator): void {
  if (!isMoney(above) || !isMoney(under)) return;
  const common = commonPriceLevel(priceLevelOf[above], priceLevelOf[under]);
  if (!common.ok) throw new RangeError(common.failure.message);
}
