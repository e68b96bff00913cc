import { cellAt } from '../../../analysis/column.ts';
import type { ChartValue } from '../../chart/spec.ts';
import type { Built } from '../builds/built.ts';

/** The score of a node in a row; a row that is not there is not covered. */
export function scoreAt(built: Built, node: string, row: number | undefined): ChartValue {
  const column = built.build.scores.get(node);
  return column === undefined || row === undefined ? 'not-covered' : cellAt(column, row);
}
