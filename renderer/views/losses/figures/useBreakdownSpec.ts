import { useMemo } from 'react';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import { useWindow } from '../../../state/context.ts';
import type { FigureInputs } from '../../../state/figures/figureFrame.ts';
import { useFigureInputs } from '../../../state/figures/useFigureInputs.ts';
import type { LossFigureChoices } from '../../../state/lossFigures/lossFigureChoices.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { useLast } from '../../../ui/useLast.ts';
import { useBreakdown } from './useBreakdown.ts';

/**
 * A figure of the losses by hazard, country and year, as the choices of the figures want it.
 *
 * @param losses - the question and its answer
 * @param make -   makes the figure; the same function every time
 * @returns the figure, the last one while the next is on its way; null before the first
 */
export function useBreakdownSpec<Spec>(
  losses: Losses,
  make: (inputs: FigureInputs, choices: LossFigureChoices, breakdown: LossBreakdown) => Spec,
): { readonly spec: Spec | null; readonly choices: LossFigureChoices } {
  const inputs = useFigureInputs(losses);
  const choices = useWindow((state) => state.choices.lossFigures);
  const breakdown = useBreakdown(losses);
  const made = useMemo(
    () => (breakdown === null ? null : make(inputs, choices, breakdown)),
    [make, inputs, choices, breakdown],
  );
  return { spec: useLast(made), choices };
}
