import { SIGNIFICANCE } from '../../../../../analysis/losses/trendVerdict.ts';
import type { Losses } from '../../../../state/useLosses.ts';

/** Closer to zero or one a p-value is told as that only. */
const LEAST = 0.001;

/**
 * Writes p-values: three decimals, and no more of those that are nearly zero or one; more of those just below
 * the limit of a finding, which would read as if they reached it.
 */
export function probability({ writer }: Pick<Losses, 'writer'>): (pValue: number) => string {
  const write = writer('deathsPerMillion').probability;
  const rounded = (pValue: number): number => {
    const short = Number(pValue.toFixed(3));
    const hides = pValue < SIGNIFICANCE && short >= SIGNIFICANCE;
    return hides ? Math.min(Number(pValue.toFixed(4)), SIGNIFICANCE - 1e-4) : short;
  };
  return (pValue) => {
    if (pValue < LEAST) return `<\u00a0${write(LEAST)}`;
    // Among them those of an approximation that is cut off at one.
    return pValue > 1 - LEAST ? `>\u00a0${write(1 - LEAST)}` : write(rounded(pValue));
  };
}
