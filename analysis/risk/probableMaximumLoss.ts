import { failure, type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import type { ExceedancePoint } from './eventSet.ts';

/** A loss for a return period. */
export interface ProbableMaximumLoss {
  readonly returnPeriodYears: number;
  readonly loss: number;
  /** The period lies outside the curve; the loss is that of its nearest end. */
  readonly isBeyondData: boolean;
}

/**
 * The loss of a return period, read off an exceedance curve.
 *
 * Between two points it is interpolated along the return period or along its logarithm; the two
 * differ, so say which. Outside the curve the nearest end is given and flagged.
 *
 * @param curve - points of falling loss
 * @param returnPeriodYears - above zero
 * @param along - `linear` as CLIMADA, or `log`
 * @returns the loss and whether the period lies beyond the data
 * @fails too-few-values  an empty curve
 * @fails bad-setting  a period that is not above zero
 * @cost O(points)
 * @source aznarsiguan2019, calc_freq_curve
 * @example probableMaximumLoss(curve, 100, 'linear').value.loss // 159.2
 */
export function probableMaximumLoss(
  curve: readonly ExceedancePoint[],
  returnPeriodYears: number,
  along: 'linear' | 'log',
): Result<ProbableMaximumLoss> {
  const step = 'probableMaximumLoss';
  if (!(returnPeriodYears > 0)) {
    return failure(
      'bad-setting',
      step,
      `${step} needs a period above zero, got ${returnPeriodYears}`,
    );
  }
  const rising = [...curve].sort((a, b) => a.returnPeriodYears - b.returnPeriodYears);
  const [first] = rising;
  const last = rising.at(-1);
  if (first === undefined || last === undefined) {
    return failure('too-few-values', step, `${step} needs a point of the curve, got none`);
  }
  const end = (point: ExceedancePoint) =>
    success({ returnPeriodYears, loss: point.loss, isBeyondData: true });
  if (returnPeriodYears < first.returnPeriodYears) return end(first);
  if (returnPeriodYears > last.returnPeriodYears) return end(last);
  const above = rising.find((point) => point.returnPeriodYears >= returnPeriodYears) ?? last;
  const below = rising[rising.indexOf(above) - 1] ?? above;
  const width = above.returnPeriodYears - below.returnPeriodYears;
  const share =
    width === 0
      ? 1
      : along === 'linear'
        ? (returnPeriodYears - below.returnPeriodYears) / width
        : ln(returnPeriodYears / below.returnPeriodYears) /
          ln(above.returnPeriodYears / below.returnPeriodYears);
  return success({
    returnPeriodYears,
    loss: below.loss + share * (above.loss - below.loss),
    isBeyondData: false,
  });
}
