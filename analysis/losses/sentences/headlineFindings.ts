import type { LossAssessment, Quantity } from '../assessment.ts';
import { comparedBaseline } from '../comparedBaseline.ts';
import type { BaselineStatistic } from '../question.ts';

/** A hazard with its amount and its part of the whole. */
export interface HazardFinding {
  readonly hazard: string;
  readonly value: number;
  /** Null where the measure has no shares: distinct events do not add up. */
  readonly sharePercent: number | null;
}

/** A year against the mean or median of the years before it. */
export interface DeviationFinding {
  readonly year: number;
  readonly statistic: BaselineStatistic;
  readonly deviationPercent: number;
  readonly yearsUsed: number;
  readonly yearsAsked: number;
}

/** What an assessment finds, before it is put into words. */
export interface HeadlineFindings {
  /** The question's measure of all together, or why there is none. */
  readonly total: Quantity;
  /** The two hazards with most of it, fewer where others are level with the last; none of a single one. */
  readonly hazards: readonly HazardFinding[];
  /** The area of the first rank; none where several share it. */
  readonly lead: { readonly area: string; readonly value: number } | undefined;
  /** The last year of the period that the source has closed. */
  readonly deviation: DeviationFinding | undefined;
}

/**
 * What the first sentences on an assessment say: how much, most of it from what, who leads, and the
 * last year against those before. What the numbers do not carry is left out.
 *
 * @param assessment - the answer to a question about losses
 * @returns numbers and codes; the words are the reader's
 * @cost O(areas + hazards + years)
 * @source gndar2022, opening figures
 */
export function headlineFindings(assessment: LossAssessment): HeadlineFindings {
  const { areas, hazards, total, question } = assessment;
  const { measure } = question;
  const told = hazards.flatMap(({ hazard, figures, sharePercent }) => {
    const { value } = figures[measure];
    if (typeof value !== 'number' || value <= 0) return [];
    return [
      { hazard, value, sharePercent: typeof sharePercent === 'number' ? sharePercent : null },
    ];
  });
  const [first, ...level] = areas.filter(({ rank }) => rank === 1);
  const value = first?.figures[measure].value;
  const most = told.toSorted((one, other) => other.value - one.value);
  const next = most[2]?.value;
  return {
    total: total[measure].value,
    hazards: hazards.length < 2 ? [] : most.slice(0, 2).filter((each) => each.value !== next),
    lead:
      first === undefined || level.length > 0 || typeof value !== 'number' || value === 0
        ? undefined
        : { area: first.area, value },
    deviation: deviationOf(assessment),
  };
}

function deviationOf({ years, question }: LossAssessment): DeviationFinding | undefined {
  const last = years.findLast(({ partial }) => !partial);
  if (last === undefined) return undefined;
  const { yearsUsed, yearsAsked } = last.baseline;
  const { statistic, deviationPercent } = comparedBaseline(last.baseline, question);
  if (typeof deviationPercent !== 'number') return undefined;
  return { year: last.year, statistic, deviationPercent, yearsUsed, yearsAsked };
}
