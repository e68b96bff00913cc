import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { ExplainedLoss } from '../../../analysis/losses/explain/explainedLoss.ts';

/** How the rank of a country by the question's measure comes about. */
export interface LossRank {
  readonly rank: number;
  /** Countries with a greater value. */
  readonly before: number;
  /** Others with the same value. */
  readonly sharing: number;
  readonly ranked: number;
  /** Countries of the set without the measure, and so without a rank. */
  readonly unranked: number;
}

/**
 * The rank that an explained number gives its country; null where it gives none: a number of one
 * year or hazard, of another measure than the question's, a gap.
 *
 * @cost O(areas)
 */
export function lossRank(
  { number }: Pick<ExplainedLoss, 'number'>,
  { areas, question }: Pick<LossAssessment, 'areas' | 'question'>,
): LossRank | null {
  const { area, year, hazard, measure } = number;
  if (area === null || year !== null || hazard !== null || measure !== question.measure)
    return null;
  const rank = areas.find((each) => each.area === area)?.rank;
  if (typeof rank !== 'number') return null;
  const ranks = areas.flatMap((each) => (typeof each.rank === 'number' ? [each.rank] : []));
  return {
    rank,
    before: ranks.filter((each) => each < rank).length,
    sharing: ranks.filter((each) => each === rank).length - 1,
    ranked: ranks.length,
    unranked: areas.length - ranks.length,
  };
}
