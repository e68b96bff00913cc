import { useMemo } from 'react';
import type { Result } from '../../../../../analysis/failure.ts';
import type { TrendFigure } from '../../../../../analysis/losses/figures/trendFigure.ts';
import { useWindow } from '../../../../state/context.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { useLast } from '../../../../ui/useLast.ts';

/** Trends with the answer on screen that they belong to. */
export interface ShownTrend {
  readonly answer: Result<TrendFigure>;
  readonly losses: Losses;
}

/**
 * The trends that belong to the answer on screen; those before, with their own answer, while new ones are
 * made, so that a choice does not draw the old ones anew; null at first.
 */
export function useTrend(losses: Losses): ShownTrend | null {
  const answered = useWindow((state) => state.lossFigures.trend);
  const { question } = losses.assessment;
  const made = useMemo(() => {
    const isOfAnswer =
      answered !== null && JSON.stringify(answered.request.question) === JSON.stringify(question);
    return isOfAnswer ? { answer: answered.result, losses } : null;
  }, [answered, question, losses]);
  return useLast(made);
}
