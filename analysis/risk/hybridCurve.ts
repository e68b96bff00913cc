import { failure, type Result, success } from '../failure.ts';

/** A point of a loss curve. */
export interface LossPoint {
  readonly returnPeriodYears: number;
  readonly loss: number;
}

/** A point of the joined curve with where it comes from. */
export interface HybridPoint extends LossPoint {
  readonly origin: 'observed' | 'modelled';
  /** The loss was raised to that of a shorter period, so that the curve does not fall. */
  readonly isRaised: boolean;
}

/**
 * Joins an observed loss curve for frequent events with a modelled one for rare events.
 *
 * Observed points up to the switch, modelled points beyond it; a loss below that of a shorter
 * period is raised to it and marked.
 *
 * @param observed - from recorded losses
 * @param modelled - from a probabilistic model, in the same unit and price level
 * @param switchYears - longest period that the observed part covers, usually about 30
 * @returns points of rising period
 * @fails too-few-values  one of the parts has no point on its side of the switch
 * @cost O(points log points)
 * @source gar2011, hybrid loss exceedance curve
 * @example hybridCurve(observed, modelled, 30) // observed to 30 years, modelled beyond
 */
export function hybridCurve(
  observed: readonly LossPoint[],
  modelled: readonly LossPoint[],
  switchYears: number,
): Result<readonly HybridPoint[]> {
  const frequent = observed.filter(({ returnPeriodYears }) => returnPeriodYears <= switchYears);
  const rare = modelled.filter(({ returnPeriodYears }) => returnPeriodYears > switchYears);
  if (frequent.length === 0 || rare.length === 0) {
    return failure(
      'too-few-values',
      'hybridCurve',
      `hybridCurve needs points on both sides of ${switchYears} years, got ${frequent.length} and ${rare.length}`,
    );
  }
  let greatest = Number.NEGATIVE_INFINITY;
  const joined = [
    ...frequent.map((point) => ({ ...point, origin: 'observed' as const })),
    ...rare.map((point) => ({ ...point, origin: 'modelled' as const })),
  ].sort((a, b) => a.returnPeriodYears - b.returnPeriodYears);
  return success(
    joined.map(({ returnPeriodYears, loss, origin }): HybridPoint => {
      const isRaised = loss < greatest;
      greatest = Math.max(greatest, loss);
      return { returnPeriodYears, loss: greatest, origin, isRaised };
    }),
  );
}
