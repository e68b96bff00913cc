import {
  type MeanResidualLife,
  meanResidualLife,
  type QuantilePoint,
  quantilePoints,
  returnPoints,
} from '../extremes/diagnostics.ts';
import type { GpdFit } from '../extremes/fitGpd.ts';
import { type GevParameters, gevLevel } from '../extremes/gevDistribution.ts';
import { gpdLevel } from '../extremes/gpdDistribution.ts';
import type { Numbers } from '../stats/at.ts';
import { sortedQuantile } from '../stats/quantile.ts';

/** An observed value with the return period of its place, and what the fit has there. */
export interface ReturnLevelPoint {
  readonly returnPeriodYears: number;
  readonly observed: number;
  readonly fitted: number;
}

/** What shows whether a model of extremes fits: three plots, as numbers. */
export interface ExtremeDiagnostics {
  /** On the diagonal for a good fit. */
  readonly quantiles: readonly QuantilePoint[];
  /** Rising by return period. */
  readonly returnLevels: readonly ReturnLevelPoint[];
  /** Straight where a Pareto tail has begun. */
  readonly meanResidualLife: readonly MeanResidualLife[];
}

/** Thresholds of the mean residual life: these shares of the values lie below. */
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.975];

/**
 * The diagnostics of a fit to yearly maxima.
 *
 * @param parameters - of the fit
 * @param maxima -     n greatest values of a year
 * @param values -     all values
 * @param perYear -    maxima a year of the record, at most one
 * @cost O(n log n)
 * @source coles2001, section 3.3.5
 */
export function maximaDiagnostics(
  parameters: GevParameters,
  maxima: Numbers,
  values: Numbers,
  perYear = 1,
): ExtremeDiagnostics {
  const level = (exceedance: number): number => gevLevel(parameters, exceedance);
  return {
    quantiles: quantilePoints(maxima, level),
    returnLevels: returnPoints(maxima).map(({ returnPeriod, observed }) => ({
      returnPeriodYears: returnPeriod / perYear,
      observed,
      fitted: level(1 / returnPeriod),
    })),
    meanResidualLife: residualLife(values),
  };
}

/**
 * The diagnostics of a fit to values over a threshold.
 *
 * @param fit -     of the values over a threshold
 * @param values -  all values
 * @param perYear - values a year
 * @cost O(n log n)
 * @source coles2001, section 4.3.5
 */
export function thresholdDiagnostics(
  { threshold, parameters, exceedanceShare }: GpdFit,
  values: Numbers,
  perYear: number,
): ExtremeDiagnostics {
  const above = Float64Array.from(values).filter((value) => value > threshold);
  const level = (exceedance: number): number => threshold + gpdLevel(parameters, 1 / exceedance);
  const exceedancesPerYear = exceedanceShare * perYear;
  return {
    quantiles: quantilePoints(above, level),
    returnLevels: returnPoints(above).map(({ returnPeriod, observed }) => ({
      returnPeriodYears: returnPeriod / exceedancesPerYear,
      observed,
      fitted: level(1 / returnPeriod),
    })),
    meanResidualLife: residualLife(values),
  };
}

/** The same diagnostics of values that are all times as great. */
export function diagnosticsTimes(
  { quantiles, returnLevels, meanResidualLife: lives }: ExtremeDiagnostics,
  unit: number,
): ExtremeDiagnostics {
  return {
    quantiles: quantiles.map(({ fitted, observed }) => ({
      fitted: fitted * unit,
      observed: observed * unit,
    })),
    returnLevels: returnLevels.map(({ returnPeriodYears, observed, fitted }) => ({
      returnPeriodYears,
      observed: observed * unit,
      fitted: fitted * unit,
    })),
    meanResidualLife: lives.map(({ threshold, count, meanExcess, interval }) => ({
      threshold: threshold * unit,
      count,
      meanExcess: meanExcess * unit,
      interval: interval && [interval[0] * unit, interval[1] * unit],
    })),
  };
}

function residualLife(values: Numbers): readonly MeanResidualLife[] {
  const sorted = Float64Array.from(values).sort();
  const thresholds = SHARES.map((share) => sortedQuantile(sorted, share, 7));
  const numbers = thresholds.filter((threshold) => typeof threshold === 'number');
  return meanResidualLife(values, [...new Set(numbers)]);
}
