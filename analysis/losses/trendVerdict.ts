import type { LossTrend } from './lossTrend.ts';

/** A p-value below this stands out from chance. */
export const SIGNIFICANCE = 0.05;

/** Below so many values the autocorrelations that a correction rests on are little more than guesses. */
const SHORT_SERIES = 30;

/** What the tests of a series say taken together. */
export interface TrendVerdict {
  readonly direction: 'rises' | 'falls' | 'none';
  /** The p-value that decided: within seasons, else corrected for dependence, else plain. */
  readonly pValue: number;
  /** A short series whose corrected test finds what the plain test does not. */
  readonly onlyCorrected: boolean;
}

/**
 * What a trend comes to: rise, fall or neither, and whether that hangs on the correction alone.
 *
 * Where autocorrelations come out negative, a correction divides by a smaller variance. On a short
 * series these autocorrelations are uncertain, so that the finding is a hint and no more.
 *
 * @param trend - tests of a series
 * @returns direction, the p-value behind it, and a mark of doubt
 * @cost O(1)
 * @source hamed1998
 */
export function trendVerdict({
  mannKendall,
  hamedRao,
  seasonal,
}: Pick<LossTrend, 'mannKendall' | 'hamedRao' | 'seasonal'>): TrendVerdict {
  const inSeasons = seasonal?.ok === true ? seasonal.value : undefined;
  const corrected = hamedRao.ok ? hamedRao.value : undefined;
  const { score, pValue } = inSeasons ?? corrected ?? mannKendall;
  const stands = pValue < SIGNIFICANCE && score !== 0;
  return {
    direction: stands ? (score > 0 ? 'rises' : 'falls') : 'none',
    pValue,
    onlyCorrected:
      inSeasons === undefined &&
      corrected !== undefined &&
      stands &&
      mannKendall.pValue >= SIGNIFICANCE &&
      mannKendall.count < SHORT_SERIES,
  };
}
