import type { LossFigure } from './assessment.ts';
import type { Grouping } from './grouping.ts';
import type { Tally } from './tally.ts';

/**
 * How many distinct events lie in every group of cells: one that struck several areas, or has
 * several hazards, counts once in each group that it touches.
 *
 * Without a table of events nobody knows which country-events are one event: a gap.
 *
 * @param counted -  what the source has by cell
 * @param entries -  number of entries of each group
 * @param grouping - which cells belong together
 * @returns one figure for each group; the figures of groups do not add up to that of the whole
 * @cost O(cells + rows of shared events)
 * @source emdatDoc, "EM-DAT public table": DisNo. names the event and the country
 */
export function distinctBy(
  counted: Pick<Tally, 'filled' | 'distinct'>,
  entries: Int32Array,
  { groupOfCell, groups }: Grouping,
): readonly LossFigure[] {
  const { distinct, filled } = counted;
  if (distinct === undefined) {
    return Array.from(entries, (all) => ({
      value: 'not-applicable',
      reported: 0,
      entries: all,
    }));
  }
  const counts = new Float64Array(groups);
  for (const cell of filled) {
    const group = groupOfCell[cell] ?? -1;
    if (group >= 0) counts[group] = (counts[group] ?? 0) + (distinct.own[cell] ?? 0);
  }
  const lastSeen = new Int32Array(groups).fill(-1);
  distinct.sharedCell.forEach((cell, row) => {
    const group = groupOfCell[cell] ?? -1;
    const event = distinct.sharedEvent[row] ?? -1;
    if (group < 0 || lastSeen[group] === event) return;
    lastSeen[group] = event;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return Array.from(entries, (all, group) => ({
    value: counts[group] ?? 0,
    reported: all,
    entries: all,
  }));
}
