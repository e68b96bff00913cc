import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of categories. */
export const categoricalSettings = z.strictObject({
  method: z.literal('categorical'),
  categories: z
    .array(z.strictObject({ value: z.number(), score: z.number() }))
    .min(1)
    .readonly()
    .describe('each value that occurs and its score, more is worse'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof categoricalSettings>, 'method'>;

/**
 * Gives each category of a coded indicator its score.
 *
 * The scores say themselves what is worse; the direction is not applied again.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  values and their scores
 * @param _direction - not applied
 * @returns n scores; a gap stays a gap, with its reason
 * @fails unknown-code  a value has no score
 * @cost O(n)
 * @source oecd2008, "Normalisation of data", categorical scales
 * @example `categorical(column([1, 3]), { categories: [{ value: 1, score: 0 }, { value: 3, score: 100 }] })` // 0, 100
 */
export function categorical(
  source: Column,
  settings: Settings,
  _direction: Direction = 1,
): Result<Normalised> {
  const scores = new Map(settings.categories.map(({ value, score }) => [value, score]));
  const unknown = new Set<number>();
  const column = mapPresent(source, (value) => {
    const score = scores.get(value);
    if (score === undefined) unknown.add(value);
    return score ?? 0;
  });
  if (unknown.size > 0) {
    const codes = [...unknown].map(String);
    const message = `categorical needs a score for each value, got none for ${nameCodes(codes)}`;
    return failure('unknown-code', 'categorical', message, codes);
  }
  return success({ column, limits: {} });
}
