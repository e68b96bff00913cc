import { poissonInterval } from '../../rates/poissonInterval.ts';
import type { LossIndicator } from '../indicators/lossIndicator.ts';

/** What chance alone allows around a yearly number of events. */
export interface PoissonNoise {
  /** Events a year, 95 %. */
  readonly lower: number;
  readonly upper: number;
  /** The mean of the years before lies between both. */
  readonly isInside: boolean;
}

/** What Poisson's distribution is a model of. */
export type CountedMeasure = 'events' | 'distinctEvents';

/**
 * Whether the mean of the years before lies within what chance alone allows around the events of a
 * row.
 *
 * @param row -     of an answer whose measure is this one
 * @param measure - what is counted
 * @returns exact limits of the yearly rate; none without events, or where the years before have none
 * @source garwood1936
 * @example poissonNoise(row, 'events')?.isInside // true for 321 events in a year against a mean of 331
 */
export function poissonNoise(
  { figures, before }: LossIndicator,
  measure: CountedMeasure,
): PoissonNoise | undefined {
  const { value } = figures[measure];
  const { mean, perYear } = before;
  if (typeof value !== 'number' || typeof mean !== 'number' || mean === 0) return undefined;
  if (typeof perYear !== 'number' || perYear === 0) return undefined;
  const interval = poissonInterval(value, value / perYear);
  if (!interval.ok) return undefined;
  const { lower, upper } = interval.value;
  return { lower, upper, isInside: mean >= lower && mean <= upper };
}
