import type { LossQuantity } from '../../../analysis/losses/lossData.ts';

/** The columns of sums of losses as the engine answers them, each with how many rows report it. */
export const reportedSums = {
  deaths: 'number',
  deathsReported: 'integer',
  affected: 'number',
  affectedReported: 'integer',
  lossUsd: 'number',
  lossUsdReported: 'integer',
} as const;

/** A sum with the rows that report it: where none does, the sum of zero is told by that count. */
export function quantityOf(values: Float64Array, reported: Int32Array): LossQuantity {
  return { sum: { values, missing: new Map() }, reported };
}
