import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { LossFigure } from './assessment.ts';
import type { Grouping } from './grouping.ts';
import type { QuantityTally, Tally } from './tally.ts';

/**
 * The sum of one quantity in every group of cells, with its coverage.
 *
 * A group without entries has zero: nothing happened. A group whose entries never report the
 * quantity has none.
 *
 * @param counted -  what the source has by cell
 * @param quantity - the quantity by cell
 * @param entries -  number of entries of each group
 * @param grouping - which cells belong together
 * @returns one figure for each group
 * @cost O(cells)
 * @source gndar2022, indicators: events, deaths, affected, direct loss
 */
export function sumsBy(
  counted: Pick<Tally, 'filled'>,
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
