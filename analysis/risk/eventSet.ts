import { failure, type Result, success } from '../failure.ts';
import { expm1 } from '../math.ts';
import { dot } from '../stats/dot.ts';
import { sum } from '../stats/sum.ts';

/** An event with what it costs and how often it happens. */
export interface LossEvent {
  readonly loss: number;
  /** Events per year. */
  readonly frequencyPerYear: number;
}

/** A point of an exceedance curve. */
export interface ExceedancePoint {
  readonly loss: number;
  /** Events per year with at least this loss. */
  readonly exceedancePerYear: number;
  readonly returnPeriodYears: number;
  /** Chance of at least one such event in a year. */
  readonly annualProbability: number;
}

/**
 * The yearly loss of an event set on average: losses times frequencies.
 *
 * @param events - losses of at least zero with yearly frequencies
 * @returns loss per year, in the unit of the losses
 * @fails bad-input  a loss or a frequency below zero or not finite
 * @cost O(events)
 * @source grossi2005, chapter 2
 * @example averageAnnualLoss(events).value // 8.8 for losses 500, 200, 120, 80, 40, 10
 */
export function averageAnnualLoss(events: readonly LossEvent[]): Result<number> {
  const refused = refuseEvents(events, 'averageAnnualLoss');
  if (refused) return refused;
  return success(
    dot(
      events.map(({ loss }) => loss),
      events.map(({ frequencyPerYear }) => frequencyPerYear),
    ),
  );
}

/**
 * How often each loss is reached or exceeded, from the greatest loss down.
 *
 * Events of equal loss count together; events that never happen are left out.
 *
 * @param events - losses of at least zero with yearly frequencies
 * @returns one point for each different loss, the greatest first
 * @fails bad-input  a loss or a frequency below zero or not finite
 * @fails too-few-values  no event ever happens
 * @cost O(events log events)
 * @source grossi2005, chapter 2
 * @source aznarsiguan2019, calc_freq_curve
 * @example exceedanceCurve(events).value[0].returnPeriodYears // 500
 */
export function exceedanceCurve(events: readonly LossEvent[]): Result<readonly ExceedancePoint[]> {
  const refused = refuseEvents(events, 'exceedanceCurve');
  if (refused) return refused;
  const byLoss = new Map<number, number[]>();
  for (const { loss, frequencyPerYear } of events) {
    if (frequencyPerYear === 0) continue;
    const alike = byLoss.get(loss);
    if (alike === undefined) byLoss.set(loss, [frequencyPerYear]);
    else alike.push(frequencyPerYear);
  }
  let reached = 0;
  const points = [...byLoss]
    .sort(([a], [b]) => b - a)
    .map(([loss, frequencies]): ExceedancePoint => {
      reached = sum([reached, ...frequencies]);
      return exceedancePoint(loss, reached);
    });
  if (points.length === 0) {
    return failure(
      'too-few-values',
      'exceedanceCurve',
      'exceedanceCurve needs an event that happens',
    );
  }
  return success(points);
}

function refuseEvents(events: readonly LossEvent[], step: string) {
  const bad = events.flatMap(({ loss, frequencyPerYear }, place) =>
    loss >= 0 && frequencyPerYear >= 0 && Number.isFinite(loss) && Number.isFinite(frequencyPerYear)
      ? []
      : [`${place}`],
  );
  if (bad.length === 0) return undefined;
  return failure(
    'bad-input',
    step,
    `${step} needs losses and frequencies of at least zero, got ${bad.length} events with others`,
    bad,
  );
}

/**
 * A loss with its yearly frequency of exceedance as a point of a curve.
 *
 * @param loss - in any unit
 * @param exceedancePerYear - above zero
 * @returns the point with return period and yearly probability
 * @cost O(1)
 * @source grossi2005, chapter 2
 * @example exceedancePoint(500, 0.002).returnPeriodYears // 500
 */
export function exceedancePoint(loss: number, exceedancePerYear: number): ExceedancePoint {
  return {
    loss,
    exceedancePerYear,
    returnPeriodYears: 1 / exceedancePerYear,
    annualProbability: -expm1(-exceedancePerYear),
  };
}
