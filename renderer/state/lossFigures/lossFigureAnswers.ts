import type { Result } from '../../../analysis/failure.ts';
import type { ExceedanceFigure } from '../../../analysis/losses/figures/exceedanceFigure.ts';
import type { LossBreakdown } from '../../../analysis/losses/figures/lossBreakdown.ts';

/** What only some figures need; asked of the worker while one of them is open. */
export interface LossFigureAnswers {
  /** By hazard and year, by area against the years before; of the last question that asked for it. */
  readonly breakdown: LossBreakdown | null;
  readonly exceedance: AnsweredExceedance | null;
}

/** How rare losses are, or why that cannot be said. */
export interface AnsweredExceedance {
  /** The country that it is of; null for the whole set. */
  readonly area: string | null;
  /** Refused with a reason where data are too few. */
  readonly result: Result<ExceedanceFigure>;
}

/** Nothing has been asked yet. */
export const noLossFigureAnswers: LossFigureAnswers = { breakdown: null, exceedance: null };
