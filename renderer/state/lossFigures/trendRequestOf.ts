import type { TrendQuestion } from '../../../analysis/losses/figures/trendFigure.ts';
import type { Choices } from '../choices.ts';

/** The question about trends that the screen asks: its own, with the periods to compare. */
export function trendRequestOf({
  question,
  lossFigures,
}: Pick<Choices, 'question' | 'lossFigures'>): TrendQuestion {
  return { question, periods: lossFigures.trendPeriods };
}
