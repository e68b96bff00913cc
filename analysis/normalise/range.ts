import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import type { Direction } from './normaliser.ts';

/** Least and greatest present value, after the direction. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The observed range of a column that a method needs to divide by.
 *
 * @param source -    n values
 * @param direction - multiplied in first
 * @param step -      exported name of the method that asks
 * @returns least below greatest
 * @fails too-few-values   fewer than two observed values
 * @fails constant-values  all observed values are equal
 * @fails not-finite       the range is greater than any number
 * @cost O(n)
 * @example range(column([2, 4, 6]), -1, 'minMax') // -6, -2
 */
export function range({ values }: Column, direction: Direction, step: string): Result<Range> {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  let count = 0;
  const rows = values.length;
  let row = 0;
  while (row < rows) {
    const value = direction * (values[row] ?? Number.NaN);
    row += 1;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (count < 2) {
    const message = `${step} needs at least two observed values, got ${count === 0 ? 'none' : 'one'}: fix the limits or add areas`;
    return failure('too-few-values', step, message);
  }
  if (least === greatest) {
    const message = `${step} needs values that differ, got ${direction * least} everywhere: fix the limits or take the indicator out`;
    return failure('constant-values', step, message);
  }
  if (!Number.isFinite(greatest - least)) {
    const message = `${step} needs values whose range is a finite number, got ${direction * least} to ${direction * greatest}: use a greater unit`;
    return failure('not-finite', step, message);
  }
  return success({ least, greatest });
}
