import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';

/**
 * Whether all numbers of a chart are zero or missing, so that its picture is blank or a bare axis.
 *
 * @param spec - of any kind
 * @cost O(cells)
 */
export function isBlank(spec: ChartSpec): boolean {
  const columns = rulesOf(spec).columns(spec);
  // stacked years of which no part is drawn
  if (columns.length === 1) return true;
  const numbers = columns.filter(({ datatype }) => datatype === 'number');
  return (
    numbers.length > 0 &&
    numbers.every(({ cells }) => cells.every((cell) => cell === null || cell === 0))
  );
}
