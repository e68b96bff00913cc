import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from '../stats/at.ts';

/** Observed values with their times. */
export interface Series {
  /** Times in rising order, each once; years or any other unit. */
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/**
 * Leaves the gaps of a column out and keeps the real times of what remains.
 *
 * @param times - n times in rising order, each once
 * @param column - n cells, gaps allowed
 * @returns times and values of the observed cells
 * @fails mismatched-lengths  not one time for each cell
 * @fails bad-input  times that do not rise
 * @cost O(n)
 * @example observedSeries([2000, 2001, 2003], column([4, 'no-data', 5])) // times 2000, 2003
 */
export function observedSeries(times: Numbers, column: Column): Result<Series> {
  if (times.length !== column.values.length) {
    return failure(
      'mismatched-lengths',
      'observedSeries',
      `observedSeries needs ${column.values.length} times, got ${times.length}`,
    );
  }
  const back = [...times].findIndex((time, row) => row > 0 && !(time > at(times, row - 1)));
  if (back >= 0) {
    return failure(
      'bad-input',
      'observedSeries',
      `observedSeries needs rising times, got ${at(times, back)} after ${at(times, back - 1)}`,
      [`${at(times, back)}`],
    );
  }
  const present = (_: number, row: number): boolean => !Number.isNaN(at(column.values, row));
  return success({
    times: Float64Array.from(times).filter(present),
    values: column.values.filter(present),
  });
}
