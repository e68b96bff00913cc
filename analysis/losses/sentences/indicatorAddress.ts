import type { LossIndicator } from '../indicators/lossIndicator.ts';
import type { CellAddress } from './sentence.ts';

/**
 * Where an indicator of a row stands in the table of losses.
 *
 * @param code -      of the row, `TOTAL` for the whole
 * @param row -       its years
 * @param indicator - a measure, or a figure made of one such as `rank`
 * @param column -    another column than the value's
 */
export function indicatorAddress(
  code: string,
  { firstYear, lastYear }: Pick<LossIndicator, 'firstYear' | 'lastYear'>,
  indicator: string,
  column?: string,
): CellAddress {
  const key = { code, firstYear, lastYear, indicator };
  return column === undefined ? { table: 'losses', key } : { table: 'losses', key, column };
}

/** The code of the row of all rows together. */
export const TOTAL = 'TOTAL';
