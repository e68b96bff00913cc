import { type Result, success } from '../failure.ts';
import type { Series } from './series.ts';
import { theilSen } from './theilSen.ts';

/** How an indicator moves, read as progress. */
export interface LandmarkTrend {
  /** Units of the indicator per year. */
  readonly slopePerYear: number;
  /** The slope with the sign of progress: above zero is better. */
  readonly progressPerYear: number;
}

/**
 * The trend of a sustainable development indicator with its sign made explicit.
 *
 * Of losses less is better, so progress is minus the slope. Five years are enough for a slope, not
 * for a test; no p-value is given.
 *
 * @param series - yearly values of the indicator
 * @param better - whether less or more of the indicator is progress
 * @returns slope and progress a year
 * @fails too-few-values  fewer than two values
 * @cost O(n^2 log n)
 * @source sen1968
 * @source bigEarth2021, SDG 13.1.1
 * @example landmarkTrend(series, 'less').value.progressPerYear // 1 for 5, 4, 3
 */
export function landmarkTrend(series: Series, better: 'less' | 'more'): Result<LandmarkTrend> {
  const line = theilSen(series);
  if (!line.ok) return line;
  const slopePerYear = line.value.slope;
  return success({
    slopePerYear,
    progressPerYear: better === 'less' ? -slopePerYear : slopePerYear,
  });
}
