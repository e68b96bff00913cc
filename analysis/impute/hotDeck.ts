import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column } from '../column.ts';
import { random } from '../stats/random.ts';
import { fill } from './imputer.ts';

/** Settings of the hot deck. */
export const hotDeckSettings = z.strictObject({
  method: z.literal('hotDeck'),
  seed: z.number().int().min(0).describe('the same seed draws the same donors'),
  group: codeSchema.optional().describe('donors come from the same group of the table'),
});

/**
 * Fills a gap with the value of another area, drawn from those that report the indicator.
 *
 * One draw is no better guess than a median; many of them, with other seeds, show how much the gaps
 * leave open.
 *
 * @param columns -  k indicators of n values
 * @param settings - the seed; each indicator draws from a stream of its own
 * @param groups -   n words; donors are of the same one where they are given
 * @returns k columns; a gap without any donor stays
 * @cost O(n k)
 * @source oecd2008, "Imputation of missing data", hot deck imputation
 * @example `hotDeck([column([5, 'no-data'])], { seed: 1 })` // 5, 5
 */
export function hotDeck(
  columns: readonly Column[],
  { seed }: { readonly seed: number },
  groups?: readonly (string | null)[],
): readonly Column[] {
  const all = random(seed);
  return columns.map((source, place) => {
    if (source.missing.size === 0) return source;
    const draw = all.stream(place);
    const donors = new Map<string | null | undefined, number[]>();
    source.values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      const own = donors.get(groups?.[row]);
      if (own === undefined) donors.set(groups?.[row], [value]);
      else own.push(value);
    });
    return fill(source, (row) => {
      const group = groups?.[row];
      const own = group === null ? undefined : donors.get(group);
      return own === undefined ? Number.NaN : (own[draw.integer(own.length)] ?? Number.NaN);
    });
  });
}
