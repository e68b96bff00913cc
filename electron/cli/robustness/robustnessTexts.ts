import type { Removal } from '../../../analysis/assess/leaveOneOut.ts';
import type { RemovalShift } from '../../../analysis/assess/removalShifts.ts';
import type { Sensitivity } from '../../../analysis/assess/sobol.ts';
import type { SobolIndex } from '../../../analysis/assess/sobolIndices.ts';
import type { RankSpread } from '../../../analysis/assess/uncertainty.ts';
import type { Table } from '../../../analysis/table.ts';
import { areaCells, areaHead, csvText } from '../../../datasets/tables/indexFiles.ts';
import { numberText } from '../../../datasets/tables/tableText.ts';

const SOBOL_HEAD = ['first', 'firstLower', 'firstUpper', 'total', 'totalLower', 'totalUpper'];

/**
 * How the ranks spread: the interval, the share of runs among the first, and in each class.
 *
 * @param spreads -    one for each row of the table
 * @param table -      names the rows
 * @param rows -       rows that are tested, of a panel those of one year
 * @param top -        the k of the first k
 * @param classNames - from the lowest; empty without classes
 */
export function spreadsText(
  spreads: readonly RankSpread[],
  table: Table,
  rows: readonly number[],
  top: number,
  classNames: readonly string[],
): string {
  const shares = spreads[0]?.inClass.map((_, place) => classNames[place] ?? `${place + 1}`) ?? [];
  const classes = shares.map((name) => `inClass ${name}`);
  const head = ['nominal', 'mean', 'median', 'lower', 'upper', `inTop${top}`, ...classes];
  const lines = rows.flatMap((row) => {
    const spread = spreads[row];
    if (spread === undefined) return [];
    const { nominal, mean, median, lower, upper, inTop, inClass } = spread;
    const numbers = [nominal, mean, median, lower, upper, inTop, ...inClass].map(numberText);
    return [[...areaCells(table, row), ...numbers]];
  });
  return csvText([...areaHead(table), ...head], lines);
}

/**
 * How far the ranks move without each node.
 *
 * @param shifts - one for each node
 */
export function removalsText(shifts: readonly RemovalShift[]): string {
  const lines = shifts.map(({ node, meanShift }) => [node, numberText(meanShift)]);
  return csvText(['node', 'meanRankShift'], lines);
}

/**
 * Each area's rank without each node, and its shift from the nominal one.
 *
 * @param removals - one for each node
 * @param table -    names the rows
 * @param rows -     rows that are tested
 */
export function removalRanksText(
  removals: readonly Removal[],
  table: Table,
  rows: readonly number[],
): string {
  const lines = removals.flatMap(({ node, ranks, shifts }) =>
    rows.map((row) => [
      ...areaCells(table, row),
      node,
      numberText(ranks[row]),
      numberText(shifts[row]),
    ]),
  );
  return csvText([...areaHead(table), 'node', 'rank', 'shift'], lines);
}

/**
 * How much of the rank shifts each assumption explains, with intervals from resamples.
 *
 * @param found - a sensitivity analysis
 */
export function sobolText({ assumptions, indices }: Sensitivity): string {
  const lines = indices.map((index, place) => [
    assumptions[place]?.name ?? '',
    ...interval(index.first, index.firstInterval),
    ...interval(index.total, index.totalInterval),
  ]);
  return csvText(['assumption', ...SOBOL_HEAD], lines);
}

/**
 * The same of each area's own rank; an area whose rank never moves has empty cells.
 *
 * @param found - a sensitivity analysis
 * @param table - names the rows
 * @param rows -  rows that are tested
 */
export function sobolByAreaText(
  { assumptions, byArea }: Sensitivity,
  table: Table,
  rows: readonly number[],
): string {
  const lines = rows.flatMap((row) =>
    assumptions.map(({ name }, place) => {
      const index: SobolIndex | undefined = byArea[row]?.[place];
      return [
        ...areaCells(table, row),
        name,
        ...interval(index?.first, index?.firstInterval),
        ...interval(index?.total, index?.totalInterval),
      ];
    }),
  );
  return csvText([...areaHead(table), 'assumption', ...SOBOL_HEAD], lines);
}

function interval(
  value: number | undefined,
  ends: readonly [number, number] | undefined,
): readonly string[] {
  return [value, ends?.[0], ends?.[1]].map(numberText);
}
