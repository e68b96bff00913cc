import type { LossFigure } from '../assessment.ts';
import type { Denominators } from '../denominators.ts';
import { distinctBy } from '../distinctBy.ts';
import { entriesBy } from '../entriesBy.ts';
import type { Grouping } from '../grouping.ts';
import { ratesBy } from '../ratesBy.ts';
import { sumsBy } from '../sumsBy.ts';
import type { QuantityTally } from '../tally.ts';
import type { IndicatorMeasure } from './indicatorQuestion.ts';
import type { IndicatorTally } from './indicatorTally.ts';

/** The measures that need no look at single years. */
export type PeriodMeasure = Exclude<
  IndicatorMeasure,
  'meanDeathsPerMillion' | 'meanLossPercentOfGdp'
>;

/** These measures of one group of cells. */
export type PeriodFigures = Readonly<Record<PeriodMeasure, LossFigure>>;

/**
 * Sums and rates of sums of every group of cells, with their coverage.
 *
 * @param counted -  what the source has by cell
 * @param below -    population and gross domestic product by cell
 * @param grouping - which cells belong together
 * @returns one set of figures for each group
 * @cost O(cells)
 * @source gndar2022, indicators: events, deaths, affected, direct loss and their rates
 */
export function periodFigures(
  counted: IndicatorTally,
  below: Denominators,
  grouping: Grouping,
): readonly PeriodFigures[] {
  const entries = entriesBy(counted, grouping);
  const sums = (quantity: QuantityTally): readonly LossFigure[] =>
    sumsBy(counted, quantity, entries, grouping);
  const deaths = sums(counted.deaths);
  const affected = sums(counted.affected);
  const lossUsd = sums(counted.lossUsd);
  const { population, gdpUsd } = below;
  const columns: Readonly<Record<PeriodMeasure, readonly LossFigure[]>> = {
    events: sums(counted.events),
    distinctEvents: distinctBy(counted, entries, grouping),
    deaths,
    affected,
    lossUsd,
    lossUsdAdjusted: sums(counted.lossUsdAdjusted),
    lossUsdScaled: sums(counted.lossUsdScaled).map((figure, group) =>
      typeof figure.value === 'string' && typeof lossUsd[group]?.value === 'number'
        ? { ...figure, value: 'no-denominator' }
        : figure,
    ),
    deathsPerMillion: ratesBy(counted, counted.deaths, population, deaths, grouping, 1e6),
    deathsPer100k: ratesBy(counted, counted.deaths, population, deaths, grouping, 1e5),
    affectedPer100k: ratesBy(counted, counted.affected, population, affected, grouping, 1e5),
    lossPercentOfGdp: ratesBy(counted, counted.lossUsd, gdpUsd, lossUsd, grouping, 100),
  };
  return Array.from(entries, (_, group) => {
    const at = (measure: PeriodMeasure): LossFigure => {
      const figure = columns[measure][group];
      if (figure === undefined) throw new RangeError(`periodFigures has no group ${group}`);
      return figure;
    };
    return {
      events: at('events'),
      distinctEvents: at('distinctEvents'),
      deaths: at('deaths'),
      affected: at('affected'),
      lossUsd: at('lossUsd'),
      lossUsdAdjusted: at('lossUsdAdjusted'),
      lossUsdScaled: at('lossUsdScaled'),
      deathsPerMillion: at('deathsPerMillion'),
      deathsPer100k: at('deathsPer100k'),
      affectedPer100k: at('affectedPer100k'),
      lossPercentOfGdp: at('lossPercentOfGdp'),
    };
  });
}
