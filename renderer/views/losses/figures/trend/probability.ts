import type { Losses } from '../../../../state/useLosses.ts';

/** Writes p-values: three decimals, and no more of those that are nearly zero. */
export function probability({ writer }: Pick<Losses, 'writer'>): (pValue: number) => string {
  const write = writer('deathsPerMillion').full;
  return (pValue) => (pValue < 0.001 ? `<\u00a0${write(0.001)}` : write(Number(pValue.toFixed(3))));
}
