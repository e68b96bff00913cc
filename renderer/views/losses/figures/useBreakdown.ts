import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import { useWindow } from '../../../state/context.ts';
import type { Losses } from '../../../state/useLosses.ts';

/** The breakdown that belongs to the answer on screen; null until it is there. */
export function useBreakdown({ assessment }: Losses): LossBreakdown | null {
  const breakdown = useWindow((state) => state.lossFigures.breakdown);
  const isOfAnswer =
    breakdown !== null &&
    JSON.stringify(breakdown.question) === JSON.stringify(assessment.question);
  return isOfAnswer ? breakdown : null;
}
