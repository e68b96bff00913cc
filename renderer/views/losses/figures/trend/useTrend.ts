import type { Result } from '../../../../../analysis/failure.ts';
import type { TrendFigure } from '../../../../../analysis/losses/figures/trendFigure.ts';
import { useWindow } from '../../../../state/context.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { useLast } from '../useLast.ts';

/** The trends that belong to the answer on screen, those before while new ones are made; null at first. */
export function useTrend({ assessment }: Losses): Result<TrendFigure> | null {
  const answered = useWindow((state) => state.lossFigures.trend);
  const isOfAnswer =
    answered !== null &&
    JSON.stringify(answered.request.question) === JSON.stringify(assessment.question);
  return useLast(isOfAnswer ? answered.result : null);
}
