import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { Grouping } from './grouping.ts';

/** A denominator added up in every group of cells. */
export interface DenominatorSums {
  readonly sums: Float64Array;
  /** Cells that have it. */
  readonly cells: Int32Array;
}

const made = new WeakMap<Int32Array, WeakMap<Float64Array, DenominatorSums>>();

/**
 * The sum of a denominator in every group of cells. The same cells and denominator are added up
 * once: every hazard is set against the same people.
 *
 * @param denominator - by cell, NaN at a gap; never changed
 * @param grouping -    which cells belong together; never changed
 * @returns sums and numbers of cells, not to be changed
 * @cost O(cells), O(1) where it was made before
 */
export function denominatorsBy(denominator: Float64Array, grouping: Grouping): DenominatorSums {
  const { groupOfCell } = grouping;
  const ofCells = made.get(groupOfCell) ?? new WeakMap<Float64Array, DenominatorSums>();
  made.set(groupOfCell, ofCells);
  const known = ofCells.get(denominator);
  if (known?.sums.length === grouping.groups) return known;
  const found = addUp(denominator, grouping);
  ofCells.set(denominator, found);
  return found;
}

function addUp(denominator: Float64Array, { groupOfCell, groups }: Grouping): DenominatorSums {
  const totals = new CompensatedSums(groups);
  const cells = new Int32Array(groups);
  for (let cell = 0; cell < groupOfCell.length; cell += 1) {
    const group = groupOfCell[cell] ?? -1;
    const part = denominator[cell] ?? Number.NaN;
    if (group < 0 || Number.isNaN(part)) continue;
    totals.add(group, part);
    cells[group] = (cells[group] ?? 0) + 1;
  }
  const sums = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) sums[group] = totals.total(group);
  return { sums, cells };
}
