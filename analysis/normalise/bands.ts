import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of bands. */
export const bandsSettings = z.strictObject({
  method: z.literal('bands'),
  limits: z
    .array(z.number())
    .min(1)
    .readonly()
    .describe('rising; a value at a limit is in the upper band'),
  scores: z.array(z.number()).min(2).readonly().describe('one more than limits, more is worse'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof bandsSettings>, 'method'>;

/**
 * Gives each band between fixed limits its score.
 *
 * The scores say themselves what is worse; the direction is not applied again.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  limits and scores
 * @param _direction - not applied
 * @returns n scores; a gap stays a gap, with its reason
 * @fails bad-setting  the limits do not rise, or do not fit the scores
 * @cost O(n)
 * @source oecd2008, "Normalisation of data", categorical scales
 * @example `bands(column([1, 5, 9]), { limits: [5, 8], scores: [0, 50, 100] })` // 0, 50, 100
 */
export function bands(
  source: Column,
  settings: Settings,
  _direction: Direction = 1,
): Result<Normalised> {
  const { limits, scores } = settings;
  const rising = limits.every(
    (limit, place) => place === 0 || limit > (limits[place - 1] ?? limit),
  );
  if (!rising || scores.length !== limits.length + 1) {
    const message = `bands needs rising limits and one score more than limits, got ${limits.length} limits and ${scores.length} scores`;
    return failure('bad-setting', 'bands', message);
  }
  return success({
    column: mapPresent(source, (value) => {
      let band = 0;
      while (band < limits.length && value >= (limits[band] ?? Number.NaN)) band += 1;
      return scores[band] ?? Number.NaN;
    }),
    limits: Object.fromEntries(limits.map((limit, place) => [`limit${place + 1}`, limit])),
  });
}
