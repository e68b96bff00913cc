import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column } from '../column.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';

/** Settings of screening by availability. */
export const availabilitySettings = z.strictObject({
  method: z.literal('availability'),
  minimumAvailability: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('least share of observed values'),
  minimumNonZero: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('least share of values other than zero among the observed ones'),
  under: codeSchema.optional().describe('counts only the indicators under this node'),
  keep: z.array(codeSchema).readonly().optional().describe('areas that stay whatever the shares'),
  drop: z.array(codeSchema).readonly().optional().describe('areas that go whatever the shares'),
});

type Settings = Omit<z.infer<typeof availabilitySettings>, 'method' | 'under'>;

/** What screening saw of one area, and what it decided. */
export interface AreaScreening {
  readonly missing: number;
  readonly zeros: number;
  readonly availability: number;
  /** Share of values other than zero among the observed; zero where none is observed. */
  readonly nonZero: number;
  readonly lowAvailability: boolean;
  readonly lowNonZero: boolean;
  readonly included: boolean;
}

/**
 * Decides which areas have enough data for the index.
 *
 * Gaps, for the family: an area that goes keeps its row, all of it gaps, `screened-out`, and counts
 * in nothing after; no imputation fills it.
 *
 * @param columns -  k indicators of n values
 * @param settings - least shares, and areas that are forced in or out
 * @param areas -    n codes
 * @returns for each area what was seen and whether it stays
 * @fails unknown-code    a forced area is not in the table
 * @fails too-few-values  no area is left
 * @cost O(n k)
 * @source becker2022, Screen
 * @example `availability([column([1, 0]), column([1, "no-data"])], {}, ["A", "B"])` // 0, 0, 1, 1, 1, 1, 0.5, 0
 */
export function availability(
  columns: readonly Column[],
  settings: Settings,
  areas: readonly string[],
): Result<readonly AreaScreening[]> {
  const { minimumAvailability = 0, minimumNonZero = 0, keep = [], drop = [] } = settings;
  const forced = [...keep, ...drop];
  const known = new Set(forced.length === 0 ? [] : areas);
  const unknown = forced.filter((area) => !known.has(area));
  if (unknown.length > 0) {
    const message = `availability needs areas of the table, got ${nameCodes(unknown)}`;
    return failure('unknown-code', 'availability', message, unknown);
  }
  const missing = new Uint32Array(areas.length);
  const zeros = new Uint32Array(areas.length);
  for (const { values } of columns) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) missing[row] = (missing[row] ?? 0) + 1;
      else if (value === 0) zeros[row] = (zeros[row] ?? 0) + 1;
    }
  }
  const forcedIn = new Set(keep);
  const forcedOut = new Set(drop);
  const screened = areas.map((area, row): AreaScreening => {
    const gaps = missing[row] ?? 0;
    const none = zeros[row] ?? 0;
    const observed = columns.length - gaps;
    const share = 1 - gaps / columns.length;
    const nonZero = observed === 0 ? 0 : 1 - none / observed;
    const lowAvailability = share < minimumAvailability;
    const lowNonZero = nonZero < minimumNonZero;
    const included =
      !forcedOut.has(area) && (forcedIn.has(area) || !(lowAvailability || lowNonZero));
    return {
      missing: gaps,
      zeros: none,
      availability: share,
      nonZero,
      lowAvailability,
      lowNonZero,
      included,
    };
  });
  if (!screened.some(({ included }) => included)) {
    const message =
      'availability needs at least one area with enough data, got none: lower the least shares';
    return failure('too-few-values', 'availability', message, areas);
  }
  return success(screened);
}
