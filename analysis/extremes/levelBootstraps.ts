import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { percentileInterval } from '../stats/bootstrapInterval.ts';
import type { Random } from '../stats/random.ts';
import type { Interval } from './profileInterval.ts';

/** The limits of a level, and the draws that could not be fitted. */
export type DrawnInterval = Interval & { readonly failed: number };

/** How draws are made into intervals. */
export interface BootstrapSettings {
  /** 0 to 1; 0.95 unless told otherwise. */
  readonly confidence?: number;
  /** Told after some draws how many there are. */
  readonly report?: (drawn: number) => void;
}

/** The level of a period by one draw that was fitted; undefined where it has none. */
export type LevelOfPeriod = (returnPeriod: number) => number | undefined;

/** Draws between two reports. */
const PART = 10;

/**
 * The bootstrap intervals of the levels of several return periods, from the same draws.
 *
 * @param refit -    draws values from a fit and fits them again; undefined where that fails
 * @param periods -  return periods
 * @param random -   seeded generator; draw k has its own stream
 * @param draws -    how many, 500 or more
 * @param settings - confidence, and who is told of the draws
 * @returns for each period lower and upper level, or `too-few-values` where no draw has one
 * @cost draws × fit
 * @source efron1993, section 6.5 (parametric bootstrap)
 * @example levelBootstraps(refit, [10, 100], random(1), 500) // two intervals
 */
export function levelBootstraps(
  refit: (own: Random) => LevelOfPeriod | undefined,
  periods: Numbers,
  random: Random,
  draws: number,
  { confidence = 0.95, report = () => undefined }: BootstrapSettings = {},
): readonly Result<DrawnInterval>[] {
  const levels = Array.from(periods, (): number[] => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const levelOf = refit(random.stream(draw));
    levels.forEach((found, place) => {
      const level = levelOf?.(periods[place] ?? Number.NaN);
      if (level !== undefined) found.push(level);
    });
    if ((draw + 1) % PART === 0) report(draw + 1);
  }
  return levels.map((found) => {
    const interval = percentileInterval(found, confidence);
    if (!interval.ok) return interval;
    const [lower, upper] = interval.value;
    return success({ lower, upper, failed: draws - found.length });
  });
}

/**
 * The only one of several intervals.
 *
 * @param found - intervals of one period
 * @cost O(1)
 * @example firstInterval(levelBootstraps(refit, [100], random(1), 500))
 */
export function firstInterval(found: readonly Result<DrawnInterval>[]): Result<DrawnInterval> {
  const [only] = found;
  return (
    only ?? failure('too-few-values', 'bootstrap', 'bootstrap needs a return period, got none')
  );
}
