import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { type Classes, classNames } from './classifier.ts';
import { toClasses } from './toClasses.ts';

/** Settings of fixed class limits. */
export const fixedLimitsSettings = z.strictObject({
  method: z.literal('fixedLimits'),
  editions: z
    .array(z.strictObject({ edition: z.string(), limits: z.array(z.number()).min(1).readonly() }))
    .min(1)
    .readonly()
    .describe('limits change from edition to edition'),
  edition: z.string().optional().describe('the edition in force; the first one by default'),
  ...classNames,
});

type Settings = Omit<z.infer<typeof fixedLimitsSettings>, 'method'>;

/**
 * Classes between limits that an edition of an index has fixed.
 *
 * @param source -   n scores
 * @param settings - the limits of each edition, and the one in force
 * @returns n classes from 0
 * @fails unknown-code  there are no limits of that edition
 * @fails bad-setting   the limits do not rise, or do not fit the names
 * @cost O(n k)
 * @source inform2025, column "RISK CLASS"
 * @example `fixedLimits(column([2.1, 2.2, 7]), { editions: [{ edition: '2025', limits: [2.2, 3.2, 5.1, 6.9] }] }).value.classes` // 0, 1, 4
 */
export function fixedLimits(source: Column, settings: Settings): Result<Classes> {
  const wanted = settings.edition ?? settings.editions[0]?.edition ?? '';
  const limits = settings.editions.find(({ edition }) => edition === wanted)?.limits;
  if (limits === undefined) {
    const message = `fixedLimits needs limits of the edition ${wanted}, got none`;
    return failure('unknown-code', 'fixedLimits', message, [wanted]);
  }
  const rising = limits.every(
    (limit, place) => place === 0 || limit > (limits[place - 1] ?? limit),
  );
  const fits = settings.names === undefined || settings.names.length === limits.length + 1;
  if (!rising || !fits) {
    const message = `fixedLimits needs rising limits and one name more than limits, got ${limits.length} limits`;
    return failure('bad-setting', 'fixedLimits', message, [wanted]);
  }
  return success(toClasses(source, limits));
}
