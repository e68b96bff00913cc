import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { LossFigure, LossFigures } from './assessment.ts';
import type { Denominators } from './denominators.ts';
import type { LossMeasure } from './question.ts';
import { rateOfSums } from './rateOfSums.ts';
import type { QuantityTally, Tally } from './tally.ts';

/** A grouping of the cells of a grid: the group of each cell, or −1 for a cell to leave out. */
export interface Grouping {
  readonly groupOfCell: Int32Array;
  readonly groups: number;
}

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
  const events = sums(counted, counted.events, entries, grouping);
  const deaths = sums(counted, counted.deaths, entries, grouping);
  const affected = sums(counted, counted.affected, entries, grouping);
  const lossUsd = sums(counted, counted.lossUsd, entries, grouping);
  const perMillion = rates(counted, counted.deaths, denominators.population, deaths, grouping, 1e6);
  const perGdp = rates(counted, counted.lossUsd, denominators.gdpUsd, lossUsd, grouping, 100);
  return Array.from(entries, (_, group) => ({
    events: at(events, group),
    deaths: at(deaths, group),
    affected: at(affected, group),
    lossUsd: at(lossUsd, group),
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
    sums(counted, quantity, entries, grouping);
  const { deaths, lossUsd } = counted;
  switch (measure) {
    case 'deathsPerMillion':
      return rates(counted, deaths, denominators.population, sumOf(deaths), grouping, 1e6);
    case 'lossPercentOfGdp':
      return rates(counted, lossUsd, denominators.gdpUsd, sumOf(lossUsd), grouping, 100);
    case 'events':
    case 'deaths':
    case 'affected':
    case 'lossUsd':
      return sumOf(counted[measure]);
  }
}

function entriesBy(counted: Tally, { groupOfCell, groups }: Grouping): Int32Array {
  const entries = new Int32Array(groups);
  for (const cell of counted.filled) {
    const group = groupOfCell[cell] ?? -1;
    if (group >= 0) entries[group] = (entries[group] ?? 0) + (counted.entries[cell] ?? 0);
  }
  return entries;
}

function sums(
  counted: Tally,
  quantity: QuantityTally,
  entries: Int32Array,
  { groupOfCell, groups }: Grouping,
): readonly LossFigure[] {
  const totals = new CompensatedSums(groups);
  const reported = new Int32Array(groups);
  for (const cell of counted.filled) {
    const group = groupOfCell[cell] ?? -1;
    const reports = quantity.reported[cell] ?? 0;
    if (group < 0 || reports === 0) continue;
    totals.add(group, quantity.sum[cell] ?? 0);
    reported[group] = (reported[group] ?? 0) + reports;
  }
  return Array.from(entries, (all, group) => {
    const reports = reported[group] ?? 0;
    const value = all > 0 && reports === 0 ? 'not-reported' : totals.total(group);
    return { value, reported: reports, entries: all };
  });
}

function rates(
  counted: Tally,
  quantity: QuantityTally,
  denominator: Float64Array,
  sumsOfQuantity: readonly LossFigure[],
  { groupOfCell, groups }: Grouping,
  scale: number,
): readonly LossFigure[] {
  const above = new CompensatedSums(groups);
  const below = new CompensatedSums(groups);
  const reported = new Int32Array(groups);
  const pairs = new Int32Array(groups);
  groupOfCell.forEach((group, cell) => {
    const reports = quantity.reported[cell] ?? 0;
    const part = denominator[cell] ?? Number.NaN;
    const isGap = reports === 0 && (counted.entries[cell] ?? 0) > 0;
    if (group < 0 || isGap || Number.isNaN(part)) return;
    if (reports > 0) above.add(group, quantity.sum[cell] ?? 0);
    below.add(group, part);
    reported[group] = (reported[group] ?? 0) + reports;
    pairs[group] = (pairs[group] ?? 0) + 1;
  });
  return sumsOfQuantity.map((sum, group) => {
    const reports = reported[group] ?? 0;
    const counts = { reported: reports, entries: sum.entries };
    if (typeof sum.value !== 'number') return { value: sum.value, ...counts };
    const hasBoth = (pairs[group] ?? 0) > 0 && (reports > 0 || sum.reported === 0);
    if (!hasBoth) return { value: 'no-denominator', ...counts };
    return { value: rateOfSums(above.total(group), below.total(group), scale), ...counts };
  });
}

function at(figures: readonly LossFigure[], group: number): LossFigure {
  const found = figures[group];
  if (found === undefined) throw new RangeError(`figuresBy has no group ${group}`);
  return found;
}
