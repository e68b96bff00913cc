import { rankPresent } from '../stats/rankPresent.ts';
import { pickRows, yearRows } from './byYear.ts';
import type { Build } from './trace.ts';

/**
 * The areas' ranks in one node: 1 for the greatest score, equal scores share the smallest rank.
 *
 * Ranks are of the scores as the recipe leaves them, rounded only where rounding is part of the
 * method. In a panel each year is ranked by itself.
 *
 * @param build - a built index
 * @param node -  its code
 * @returns n ranks, NaN at a gap
 * @throws RangeError when there is no such node
 * @cost O(n log n)
 * @source inform2025, RANK.EQ
 * @example `rankNode(build, 'risk')[0]` // 7
 */
export function rankNode({ scores, trace }: Build, node: string): Float64Array {
  const column = scores.get(node);
  if (column === undefined) throw new RangeError(`rankNode needs a node of the build, got ${node}`);
  const least = trace.framework.byCode.get(node)?.node.firstRank === 'least';
  const order = least ? 'ascending' : 'descending';
  const { years } = trace.table;
  if (years === undefined) return rankPresent(column.values, order, 'min');
  const ranks = new Float64Array(column.values.length);
  for (const rows of yearRows(years)) {
    const part = rankPresent(pickRows(column, rows).values, order, 'min');
    rows.forEach((row, place) => {
      ranks[row] = part[place] ?? Number.NaN;
    });
  }
  return ranks;
}
