import { type Result, success } from '../../../analysis/failure.ts';
import {
  type ExtremeModel,
  type ExtremeValues,
  lossExtremes,
  type ReturnLevel,
} from '../../../analysis/losses/lossExtremes.ts';
import { random } from '../../../analysis/stats/random.ts';

/** Values whose return levels want intervals. */
export interface IntervalsQuestion {
  readonly given: ExtremeValues;
  readonly model: ExtremeModel;
  /** In the unit of the values; null for yearly maxima. */
  readonly threshold: number | null;
  readonly periods: readonly number[];
}

/** The draws of a bootstrap, and where they begin: as on the command line. */
export const BOOTSTRAP = { draws: 500, seed: 1 } as const;

/** The least part of the work that is worth telling of. */
const STEP = 0.02;

/**
 * The return levels of a model with their intervals by profile likelihood and by bootstrap.
 *
 * @param question - values and model
 * @param report -   told which part of the work is done, from 0 to 1
 * @returns one level for each period
 * @fails too-few-values, constant-values, not-converged  as `lossExtremes`
 * @cost draws × fit, and some ten thousand evaluations of O(n) for each period
 * @example `levelsWithIntervals({ given, model: 'gev', threshold: null, periods: [100] }, report)`
 */
export function levelsWithIntervals(
  { given, model, threshold, periods }: IntervalsQuestion,
  report: (part: number) => void,
): Result<readonly ReturnLevel[]> {
  let told = 0;
  const made = lossExtremes(given, model, periods, {
    ...(threshold === null ? {} : { threshold }),
    draws: { random: random(BOOTSTRAP.seed), count: BOOTSTRAP.draws },
    report: (done, all) => {
      const part = done / all;
      if (part - told < STEP) return;
      told = part;
      report(part);
    },
  });
  return made.ok ? success(made.value.levels) : made;
}
