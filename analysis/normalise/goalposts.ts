import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of goalposts. */
export const goalpostsSettings = z.strictObject({
  method: z.literal('goalposts'),
  lower: z.number().describe('lower goalpost, in the unit of the indicator'),
  upper: z.number().describe('upper goalpost, above the lower one'),
  scale: z.number().positive().optional().describe('score at the far goalpost, 1 by default'),
  truncate: z
    .boolean()
    .optional()
    .describe('whether scores stay within [0, scale], true by default'),
  measuredFrom: z
    .enum(['near', 'far'])
    .optional()
    .describe(
      'far: scale less the way to the far goalpost, as INFORM works it out; last digit only',
    ),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof goalpostsSettings>, 'method'>;

/**
 * Rescales one indicator between two fixed goalposts: comparable over years and editions.
 *
 * With direction -1 the upper goalpost scores zero. `measuredFrom` chooses between two ways to write
 * the same score that differ in the last digit, which matters where scores are rounded afterwards.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  goalposts in the unit of the indicator, and the scale
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores in [0, scale] when truncated; a gap stays a gap, with its reason
 * @fails bad-setting  the lower goalpost is not below the upper one
 * @cost O(n)
 * @source undp2024, technical note 1
 * @example `goalposts(column([10, 52.5, 90]), { lower: 20, upper: 85 })` // 0, 0.5, 1
 */
export function goalposts(
  source: Column,
  settings: Settings,
  direction: Direction = 1,
): Result<Normalised> {
  const { lower, upper, scale = 1, truncate = true, measuredFrom = 'near' } = settings;
  if (!(lower < upper)) {
    const message = `goalposts needs a lower goalpost below the upper one, got ${lower} and ${upper}`;
    return failure('bad-setting', 'goalposts', message);
  }
  const near = direction === 1 ? lower : -upper;
  const far = direction === 1 ? upper : -lower;
  const width = far - near;
  const score = (value: number): number => {
    const directed = direction * value;
    if (truncate && directed > far) return scale;
    if (truncate && directed < near) return 0;
    return measuredFrom === 'near'
      ? ((directed - near) / width) * scale
      : scale - ((far - directed) / width) * scale;
  };
  return success({ column: mapPresent(source, score), limits: { lower, upper, scale } });
}
