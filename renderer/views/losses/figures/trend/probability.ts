import { SIGNIFICANCE } from '../../../../../analysis/losses/trendVerdict.ts';
import type { Losses } from '../../../../state/useLosses.ts';

/**
 * Writes p-values: three decimals, and no more of those that are nearly zero; more of those just below the
 * limit of a finding, which would read as if they reached it.
 */
export function probability({ writer }: Pick<Losses, 'writer'>): (pValue: number) => string {
  const write = writer('deathsPerMillion').probability;
  const rounded = (pValue: number): number => {
    const short = Number(pValue.toFixed(3));
    const hides = pValue < SIGNIFICANCE && short >= SIGNIFICANCE;
    return hides ? Math.min(Number(pValue.toFixed(4)), SIGNIFICANCE - 1e-4) : short;
  };
  return (pValue) => (pValue < 0.001 ? `<\u00a0${write(0.001)}` : write(rounded(pValue)));
}
