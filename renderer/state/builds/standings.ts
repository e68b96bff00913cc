import { type Cell, cellAt } from '../../../analysis/column.ts';
import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import { rankNode } from '../../../analysis/compose/rankNode.ts';
import { rankPresent } from '../../../analysis/stats/rankPresent.ts';
import type { Table } from '../../../analysis/table.ts';
import type { Built } from './built.ts';

/** Where one area stands in one node. */
export interface Standing {
  readonly area: string;
  /** Row of the table: in a panel the area in the year shown. */
  readonly row: number;
  readonly score: Cell;
  /** 1 is first; null at a gap. */
  readonly rank: number | null;
  /** Place among the node's classes from 0; null at a gap or without classes. */
  readonly riskClass: number | null;
}

/** Which rows are shown and what ranks count. */
export interface Scope {
  /** Null shows all areas of the index. */
  readonly areas: ReadonlySet<string> | null;
  readonly ranksWithin: 'all' | 'set';
  /** Of a panel; null is the last year. */
  readonly year: number | null;
}

/** The years of a panel in order; empty where the table has one time only. */
export function yearsOf({ years }: Table): readonly number[] {
  return years === undefined ? [] : [...new Set(years)].sort((one, other) => one - other);
}

/** The rows that a scope shows, in the order of the table. */
export function shownRows(table: Table, { areas, year }: Scope): readonly number[] {
  const { years } = table;
  const shown = years === undefined ? undefined : (year ?? yearsOf(table).at(-1));
  const rows: number[] = [];
  table.areas.forEach((area, row) => {
    if (areas !== null && !areas.has(area)) return;
    if (years !== undefined && years[row] !== shown) return;
    rows.push(row);
  });
  return rows;
}

/**
 * Scores, ranks and classes of the areas shown, in the order of the table.
 *
 * Ranks count all areas of the index in that year, or only those shown.
 */
export function standings(built: Built, node: string, scope: Scope): readonly Standing[] {
  const { build, table } = built;
  const column = build.scores.get(node);
  if (column === undefined) return [];
  const rows = shownRows(table, scope);
  const ranks = scope.ranksWithin === 'all' ? rankNode(build, node) : ranksAmong(built, node, rows);
  const classes = classifyNode(build, node);
  return rows.map((row, place) => {
    const rank = scope.ranksWithin === 'all' ? ranks[row] : ranks[place];
    const riskClass = classes.ok ? classes.value?.classes[row] : undefined;
    return {
      area: table.areas[row] ?? '',
      row,
      score: cellAt(column, row),
      rank: present(rank),
      riskClass: present(riskClass),
    };
  });
}

/** Rank first, then the table's order; areas without a rank stand last. */
export function byRank(all: readonly Standing[]): readonly Standing[] {
  return all.toSorted(
    (one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.row - other.row,
  );
}

function ranksAmong({ build }: Built, node: string, rows: readonly number[]): Float64Array {
  const values = build.scores.get(node)?.values ?? new Float64Array();
  const least = build.trace.framework.byCode.get(node)?.node.firstRank === 'least';
  const picked = Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  return rankPresent(picked, least ? 'ascending' : 'descending', 'min');
}

function present(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
