import { cellAt } from '../../../analysis/column.ts';
import type { Table } from '../../../analysis/table.ts';
import type { ChartValue } from '../../chart/spec.ts';

/** Numbers of people by country. */
export interface Populations {
  readonly year: number;
  readonly of: (area: string) => ChartValue;
}

/** The newest population that a table without years holds; null where it holds none. */
export function populationsOf(table: Table): Populations | null {
  if (table.years !== undefined) return null;
  const years = [...table.columns.keys()].flatMap((name) => {
    const year = /^population\.(\d{4})$/.exec(name)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const column = table.columns.get(`population.${year}`);
  const rows = new Map(table.areas.map((area, row) => [area, row]));
  return {
    year,
    of: (area) => {
      const row = rows.get(area);
      return column === undefined || row === undefined ? 'not-covered' : cellAt(column, row);
    },
  };
}
