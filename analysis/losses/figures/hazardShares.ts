import { type AdditiveMeasure, additiveMeasure } from '../additiveMeasure.ts';
import type { LossAssessment, LossFigure, Quantity } from '../assessment.ts';

/** The part of one hazard in the whole. */
export interface HazardShare {
  readonly hazard: string;
  /** The amount that the share is of, with its coverage. */
  readonly amount: LossFigure;
  /** All shares sum to 100: largest remainder, two decimals. */
  readonly sharePercent: Quantity;
}

/** The parts of all hazards, and of what. */
export interface HazardShares {
  readonly of: AdditiveMeasure;
  /** Falling by share; those without a share last, in the order of the question. */
  readonly shares: readonly HazardShare[];
}

/**
 * What part each hazard has in the question's measure, or in the numerator of its rate.
 *
 * @param assessment - the answer to a question about losses
 * @returns the shares, the greatest first
 * @cost O(hazards log hazards)
 * @source gndar2022, shares of hazards
 */
export function hazardShares({ hazards, question }: LossAssessment): HazardShares {
  const of = additiveMeasure(question.measure);
  const sizeOf = ({ sharePercent }: HazardShare): number =>
    typeof sharePercent === 'number' ? sharePercent : -1;
  const shares = hazards
    .map(({ hazard, figures, sharePercent }) => ({ hazard, amount: figures[of], sharePercent }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return { of, shares };
}
