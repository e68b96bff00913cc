import type { Cell } from '../column.ts';
import { pow } from '../math.ts';
import { at } from '../stats/at.ts';
import { deviations } from '../stats/deviations.ts';
import { dot } from '../stats/dot.ts';
import { isConstant } from '../stats/isConstant.ts';
import { sum } from '../stats/sum.ts';
import type { Series } from './series.ts';

/**
 * The even yearly growth that leads from the first observed value to the last.
 *
 * @param series - observed values with rising times
 * @returns share per unit of time; `too-few-values` below two, `zero-baseline` from a first value of
 * zero, `invalid` when the sign changes
 * @cost O(1)
 * @source becker2022, CAGR
 * @example compoundGrowth(series) // 1 for 1, 2, 4, 8 in four years
 */
export function compoundGrowth({ times, values }: Series): Cell {
  const last = values.length - 1;
  if (last < 1) return 'too-few-values';
  const [from, to] = [at(values, 0), at(values, last)];
  if (from === to) return 0;
  if (from === 0) return 'zero-baseline';
  if (to / from < 0) return 'invalid';
  return pow(to / from, 1 / (at(times, last) - at(times, 0))) - 1;
}

/**
 * The change of a straight line per period, in per cent of where the line begins.
 *
 * A line that begins below zero turns the sign around: look at the slope then.
 *
 * @param series - observed values with rising times
 * @param period - units of time that the change is for, one year unless told otherwise
 * @returns per cent; `too-few-values` below two, `zero-baseline` for a line that begins at zero
 * @cost O(n)
 * @source becker2022, prc_change
 * @example percentChange(series) // -4 for 10 in 2015 and 8 in 2020
 */
export function percentChange({ times, values }: Series, period = 1): Cell {
  if (values.length < 2) return 'too-few-values';
  if (isConstant(values)) return 0;
  const steps = deviations(times);
  const slope = dot(steps, values) / dot(steps, steps);
  const base = sum(values) / values.length + slope * at(steps, 0);
  return base === 0 ? 'zero-baseline' : (100 * slope * period) / base;
}
