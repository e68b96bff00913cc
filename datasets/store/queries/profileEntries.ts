import type { Column } from '../../../analysis/column.ts';
import type { LossEntries, LossQuantity } from '../../../analysis/losses/lossData.ts';

/** What is read of each row of the country profiles beside its codes. */
export const profileColumns = {
  year: 'integer',
  events: 'number',
  deaths: { gap: 'not-reported' },
  affected: { gap: 'not-reported' },
  lossUsd: { gap: 'not-reported' },
  lossUsdAdjusted: { gap: 'not-reported' },
} as const;

/** Decoded rows of the country profiles, placed. */
export interface ProfileRows {
  readonly area: Int32Array;
  readonly year: Int32Array;
  readonly hazard: Int32Array;
  readonly events: Float64Array;
  readonly deaths: Column;
  readonly affected: Column;
  readonly lossUsd: Column;
  readonly lossUsdAdjusted: Column;
}

/**
 * Entries of the country profiles: each row is one of them, and reports a quantity or does not.
 *
 * @param rows - decoded
 */
export function profileEntries(rows: ProfileRows): LossEntries {
  return {
    area: rows.area,
    year: rows.year,
    hazard: rows.hazard,
    entries: new Int32Array(rows.area.length).fill(1),
    events: rows.events,
    deaths: profileQuantity(rows.deaths),
    affected: profileQuantity(rows.affected),
    lossUsd: profileQuantity(rows.lossUsd),
    lossUsdAdjusted: profileQuantity(rows.lossUsdAdjusted),
  };
}

function profileQuantity(sum: Column): LossQuantity {
  const reported = new Int32Array(sum.values.length).fill(1);
  for (const row of sum.missing.keys()) reported[row] = 0;
  return { sum, reported };
}
