import type { Quantity } from '../../../analysis/losses/assessment.ts';
import type { Losses } from '../../state/useLosses.ts';

/** A quantity of the measure for a narrow place: money is too wide in full, its title has all digits. */
export function shortened(
  quantity: Quantity,
  { measure, quantity: full, write }: Pick<Losses, 'measure' | 'quantity' | 'write'>,
): string {
  return (measure === 'lossUsd' || measure === 'lossUsdAdjusted') && typeof quantity === 'number'
    ? write.short(quantity)
    : full(quantity);
}
