import type { LossFigure, LossFigures } from './assessment.ts';
import type { Denominators } from './denominators.ts';
import { distinctBy } from './distinctBy.ts';
import { entriesBy } from './entriesBy.ts';
import type { Grouping } from './grouping.ts';
import type { LossMeasure } from './question.ts';
import { ratesBy } from './ratesBy.ts';
import { sumsBy } from './sumsBy.ts';
import type { QuantityTally, Tally } from './tally.ts';

/**
 * Every measure of every group of cells, with its coverage.
 *
 * A cell without entries counts as zero, for sums and rates alike: nothing happened. A cell whose
 * entries do not report a quantity is a gap: it counts for neither side of a rate. A group whose
 * entries never report a quantity has none. Rates take the cells where both sides exist.
 *
 * @param counted -      what the source has by cell
 * @param denominators - population and gross domestic product by cell
 * @param grouping -     which cells belong together
 * @returns one set of figures for each group
 * @cost O(cells)
 * @source gndar2022, indicators: events, deaths, affected, direct loss and their rates
 */
export function figuresBy(
  counted: Tally,
  denominators: Denominators,
  grouping: Grouping,
): readonly LossFigures[] {
  const entries = entriesBy(counted, grouping);
  const events = sumsBy(counted, counted.events, entries, grouping);
  const distinctEvents = distinctBy(counted, entries, grouping);
  const deaths = sumsBy(counted, counted.deaths, entries, grouping);
  const affected = sumsBy(counted, counted.affected, entries, grouping);
  const lossUsd = sumsBy(counted, counted.lossUsd, entries, grouping);
  const adjusted = sumsBy(counted, counted.lossUsdAdjusted, entries, grouping);
  const perMillion = ratesBy(
    counted,
    counted.deaths,
    denominators.population,
    deaths,
    grouping,
    1e6,
  );
  const perGdp = ratesBy(counted, counted.lossUsd, denominators.gdpUsd, lossUsd, grouping, 100);
  return Array.from(entries, (_, group) => ({
    events: at(events, group),
    distinctEvents: at(distinctEvents, group),
    deaths: at(deaths, group),
    affected: at(affected, group),
    lossUsd: at(lossUsd, group),
    lossUsdAdjusted: at(adjusted, group),
    deathsPerMillion: at(perMillion, group),
    lossPercentOfGdp: at(perGdp, group),
  }));
}

/**
 * One measure of every group of cells, by the same rules as all measures together.
 *
 * @param counted -      what the source has by cell
 * @param denominators - population and gross domestic product by cell
 * @param measure -      what to sum or divide
 * @param grouping -     which cells belong together
 * @returns one figure for each group
 * @cost O(cells)
 */
export function measureBy(
  counted: Tally,
  denominators: Denominators,
  measure: LossMeasure,
  grouping: Grouping,
): readonly LossFigure[] {
  const entries = entriesBy(counted, grouping);
  const sumOf = (quantity: QuantityTally): readonly LossFigure[] =>
    sumsBy(counted, quantity, entries, grouping);
  const { deaths, lossUsd } = counted;
  switch (measure) {
    case 'deathsPerMillion':
      return ratesBy(counted, deaths, denominators.population, sumOf(deaths), grouping, 1e6);
    case 'lossPercentOfGdp':
      return ratesBy(counted, lossUsd, denominators.gdpUsd, sumOf(lossUsd), grouping, 100);
    case 'distinctEvents':
      return distinctBy(counted, entries, grouping);
    case 'events':
    case 'deaths':
    case 'affected':
    case 'lossUsd':
    case 'lossUsdAdjusted':
      return sumOf(counted[measure]);
  }
}

function at(figures: readonly LossFigure[], group: number): LossFigure {
  const found = figures[group];
  if (found === undefined) throw new RangeError(`figuresBy has no group ${group}`);
  return found;
}
