import type { SendaiCode } from '../../../analysis/losses/sendai/sendaiIndicators.ts';

/** The measure whose numbers an indicator's are written like. */
export function sendaiMeasure(indicator: SendaiCode): 'lossPercentOfGdp' | 'deathsPer100k' {
  return indicator === 'C-1' ? 'lossPercentOfGdp' : 'deathsPer100k';
}
