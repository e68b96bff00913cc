import type { Result } from '../../failure.ts';
import type { LossAssessment } from '../assessment.ts';
import { type LossTrend, lossTrend } from '../lossTrend.ts';
import type { LossMeasure } from '../question.ts';

/** The trend of one measure over the years of an assessment. */
export interface MeasureTrend {
  readonly measure: LossMeasure;
  /** Refused with the reason where fewer than four years have a value. */
  readonly trend: Result<LossTrend>;
}

const MEASURES: readonly LossMeasure[] = [
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'deathsPerMillion',
  'lossPercentOfGdp',
];

/**
 * The rows of a trend table: each measure of all areas together, tested for a trend over the years.
 *
 * A year that the source has not closed is left out unless the question takes it.
 *
 * @param assessment - the answer to a question about losses, of any measure
 * @returns one row for each measure
 * @cost O(years^2 log years)
 * @source mann1945
 */
export function measureTrends({ years, question }: LossAssessment): readonly MeasureTrend[] {
  const closed = years.filter(({ partial }) => question.withPartialYears || !partial);
  return MEASURES.map((measure) => ({
    measure,
    trend: lossTrend(
      closed.map(({ year }) => year),
      closed.map(({ figures }) => figures[measure].value),
    ),
  }));
}
