import { type Result, success } from '../failure.ts';
import { chiSquareQuantile } from '../stats/chiSquareDistribution.ts';
import { root } from '../stats/root.ts';

/** Limits of a parameter; a side without a limit is infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of a parameter inside which the likelihood stays near its greatest.
 *
 * Walks away from the estimate in growing steps until the profile crosses its limit, then closes
 * in. Unlike an interval from standard errors it may be skew, as those of long return periods are.
 *
 * @param profile - least negative log-likelihood with the parameter held at a value
 * @param estimate - where the profile is least
 * @param least - the profile there
 * @param step - first step, about one standard error
 * @param confidence - 0 to 1
 * @returns lower and upper limit, good to 1e-4 of a step
 * @fails not-converged  closing in on a limit fails
 * @cost some twenty evaluations of the profile a side
 * @source coles2001, section 2.6.6
 * @example profileInterval(parabola, 0, 0, 1, 0.95) // plus and minus 1.96 for x²/2
 */
export function profileInterval(
  profile: (value: number) => number,
  estimate: number,
  least: number,
  step: number,
  confidence: number,
): Result<Interval> {
  const limit = least + chiSquareQuantile(confidence, 1) / 2;
  const above = (value: number): number => {
    const reached = profile(value);
    return Number.isFinite(reached) ? reached - limit : 1e6;
  };
  const side = (direction: 1 | -1): Result<number> => {
    let near = estimate;
    let width = step;
    for (let walk = 0; walk < 40; walk += 1) {
      const far = near + direction * width;
      if (above(far) > 0) return crossing(above, near, far, 1e-4 * step);
      near = far;
      width *= 1.5;
    }
    return success(direction * Number.POSITIVE_INFINITY);
  };
  const lower = side(-1);
  if (!lower.ok) return lower;
  const upper = side(1);
  return upper.ok ? success({ lower: lower.value, upper: upper.value }) : upper;
}

function crossing(
  above: (value: number) => number,
  near: number,
  far: number,
  width: number,
): Result<number> {
  return root(above, near, far, width / Math.max(Math.abs(near), Math.abs(far), width));
}
