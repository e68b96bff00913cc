import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the adjusted Mazziotta-Pareto scale. */
export const adjustedMazziottaParetoSettings = z.strictObject({
  method: z.literal('adjustedMazziottaPareto'),
  lower: z.number().optional().describe('lower goalpost; least value by default'),
  upper: z.number().optional().describe('upper goalpost; greatest value by default'),
  reference: z
    .number()
    .optional()
    .describe('value that scores 100; middle of the goalposts by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof adjustedMazziottaParetoSettings>, 'method'>;

/**
 * Rescales one indicator to 70 to 130 with 100 at a reference value: the scale of the adjusted
 * Mazziotta-Pareto index.
 *
 * The goalposts are the reference less and plus half of the range.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  goalposts and reference, by default from the data
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores, 100 at the reference; a gap stays a gap, with its reason
 * @fails bad-setting      the lower goalpost is not below the upper one
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source mazziotta2016, adjusted index
 * @example `adjustedMazziottaPareto(column([2, 4, 6]))` // 70, 100, 130
 */
export function adjustedMazziottaPareto(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const observed = range(source, 1, 'adjustedMazziottaPareto');
  if (!observed.ok) return observed;
  const { lower = observed.value.least, upper = observed.value.greatest } = settings;
  if (!(lower < upper)) {
    const message = `adjustedMazziottaPareto needs a lower goalpost below the upper one, got ${lower} and ${upper}`;
    return failure('bad-setting', 'adjustedMazziottaPareto', message);
  }
  const { reference = (lower + upper) / 2 } = settings;
  const least = reference - (upper - lower) / 2;
  const greatest = reference + (upper - lower) / 2;
  return success({
    column: mapPresent(source, (value) =>
      direction === 1
        ? ((value - least) / (greatest - least)) * 60 + 70
        : ((greatest - value) / (greatest - least)) * 60 + 70,
    ),
    limits: { least, greatest, reference },
  });
}
