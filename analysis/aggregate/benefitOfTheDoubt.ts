import { z } from 'zod';
import type { Column, MissingReason } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { inBestLight } from '../weight/benefitOfTheDoubt.ts';
import { spanOf } from './spanOf.ts';

/** Settings of the benefit of the doubt as a score. */
export const benefitOfTheDoubtSettings = z.strictObject({
  method: z.literal('benefitOfTheDoubt'),
  leastShare: z.number().min(0).max(1).default(0).describe('of each child in an area’s own score'),
  greatestShare: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('of each child in an area’s own score'),
});

type Settings = Partial<Omit<z.infer<typeof benefitOfTheDoubtSettings>, 'method'>>;

/**
 * Each area's score under the weights that suit it best, against all others (data envelopment).
 *
 * The node's own weights play no part. An area that misses children is measured on the others,
 * against the areas that have these; bounds on shares give way where fewer children could not keep
 * them.
 *
 * @param children - k columns of n scores of at least zero, more is worse
 * @param _weights - not used
 * @param settings - least and greatest share of a child in an area's sum
 * @returns n scores from 0 to 1
 * @fails not-positive  a score below zero, or an area with zeros only
 * @fails bad-input  the bounds cannot be kept, for instance with a score of zero
 * @cost O(n) linear programmes of k variables and f + 2 k conditions, with f areas that none surpasses
 *   in every child; O(n f k) to find them
 * @source cherchye2007, section 2
 * @example benefitOfTheDoubt([column([1, 0.8, 0.2, 0.4]), column([0.2, 0.8, 1, 0.4])], new Float64Array([1, 1])) // 1, 1, 1, 0.5
 */
export function benefitOfTheDoubt(
  children: readonly Column[],
  _weights: Float64Array,
  { leastShare = 0, greatestShare = 1 }: Settings = {},
): Result<Column> {
  const spans = children.map(spanOf);
  const negative = spans.flatMap(({ least }, child) => (least < 0 ? [`${child}`] : []));
  if (negative.length > 0) {
    return failure(
      'not-positive',
      'benefitOfTheDoubt',
      'benefitOfTheDoubt needs scores of at least zero',
      negative,
    );
  }
  const areas = children[0]?.values.length ?? 0;
  const tops = spans.map(({ greatest }) => (greatest > 0 ? greatest : 1));
  const scaled = (row: number, child: number): number =>
    (children[child]?.values[row] ?? Number.NaN) / (tops[child] ?? 1);
  const values = new Float64Array(areas).fill(Number.NaN);
  const missing = new Map<number, MissingReason>();
  const everyRow = [...values.keys()];
  const bestByPresent = new Map<string, readonly Float64Array[]>();
  const bestOf = (present: readonly number[]): readonly Float64Array[] => {
    const key = present.join(' ');
    const known =
      bestByPresent.get(key) ??
      unsurpassed(
        everyRow
          .map((other) => Float64Array.from(present, (child) => scaled(other, child)))
          .filter((scores) => !scores.some(Number.isNaN)),
      );
    bestByPresent.set(key, known);
    return known;
  };
  for (const row of everyRow) {
    const present = [...children.keys()].filter((child) => !Number.isNaN(scaled(row, child)));
    if (present.length === 0) {
      missing.set(row, 'no-children');
      continue;
    }
    const peers = bestOf(present);
    const own = Float64Array.from(present, (child) => scaled(row, child));
    const even = 1 / present.length;
    const least = Math.min(leastShare, even);
    const best = inBestLight(own, peers, least, Math.max(greatestShare, even));
    if (!best.ok) {
      return failure(best.failure.kind, 'benefitOfTheDoubt', best.failure.message, [`${row}`]);
    }
    values[row] = best.value.score;
  }
  return success({ values, missing });
}

/**
 * The areas that no other one reaches in every child, in their order. Weights are never negative, so
 * that the sum of any other area stays under one where the sums of these do.
 */
function unsurpassed(areas: readonly Float64Array[]): readonly Float64Array[] {
  let best: Float64Array[] = [];
  for (const scores of areas) {
    if (best.some((each) => reaches(each, scores))) continue;
    best = [...best.filter((each) => !reaches(scores, each)), scores];
  }
  return best;
}

const reaches = (one: Float64Array, other: Float64Array): boolean =>
  other.every((score, child) => (one[child] ?? Number.NaN) >= score);
