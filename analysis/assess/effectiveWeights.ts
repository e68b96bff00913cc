import { failure, type Result, success } from '../failure.ts';
import { sum } from '../stats/sum.ts';

/** A place of a node in the tree, with its weight among its siblings. */
export interface WeightedPlace {
  readonly code: string;
  /** None for the index itself. */
  readonly parent?: string;
  readonly weight: number;
}

/**
 * What each node counts in the index: its share among its siblings, times its parent's, up the tree.
 *
 * A node that hangs under several parents counts by the sum over its places.
 *
 * @param places - nodes with parent and weight
 * @returns effective weight by code; the index has one, each level sums to one
 * @fails unknown-code  a parent that is not a node
 * @fails cyclic-framework  a node above itself
 * @fails zero-weights  siblings whose weights sum to zero
 * @fails negative-weight  a weight below zero
 * @cost O(places)
 * @source becker2022, get_eff_weights
 * @example effectiveWeights([index, dimension, indicator]) // products of shares up the tree
 */
export function effectiveWeights(
  places: readonly WeightedPlace[],
): Result<ReadonlyMap<string, number>> {
  const step = 'effectiveWeights';
  const negative = places.filter(({ weight }) => !(weight >= 0)).map(({ code }) => code);
  if (negative.length > 0) {
    return failure('negative-weight', step, `${step} needs weights of at least zero`, negative);
  }
  const byCode = grouped(places, ({ code }) => code);
  const byParent = grouped(places, ({ parent }) => parent);
  const strangers = [...byParent.keys()].filter(
    (parent) => parent !== undefined && !byCode.has(parent),
  );
  if (strangers.length > 0) {
    return failure(
      'unknown-code',
      step,
      `${step} needs parents that are nodes`,
      strangers.map(String),
    );
  }
  const totals = new Map(
    [...byParent].map(([parent, siblings]) => [parent, sum(siblings.map(({ weight }) => weight))]),
  );
  const empty = [...totals].filter(([, total]) => total === 0).map(([parent]) => `${parent}`);
  if (empty.length > 0) {
    return failure(
      'zero-weights',
      step,
      `${step} needs a weight above zero below each node`,
      empty,
    );
  }
  const known = new Map<string, number>();
  const above = new Set<string>();
  const weigh = (code: string): number | undefined => {
    const found = known.get(code);
    if (found !== undefined) return found;
    if (above.has(code)) return undefined;
    above.add(code);
    let weight = 0;
    for (const place of byCode.get(code) ?? []) {
      const own = place.weight / (totals.get(place.parent) ?? 1);
      const parents = place.parent === undefined ? 1 : weigh(place.parent);
      if (parents === undefined) return undefined;
      weight += own * parents;
    }
    above.delete(code);
    known.set(code, weight);
    return weight;
  };
  for (const code of byCode.keys()) {
    if (weigh(code) === undefined) {
      return failure('cyclic-framework', step, `${step} needs a tree, got ${code} above itself`, [
        code,
      ]);
    }
  }
  return success(known);
}

function grouped<Key>(
  places: readonly WeightedPlace[],
  keyOf: (place: WeightedPlace) => Key,
): ReadonlyMap<Key, readonly WeightedPlace[]> {
  const groups = new Map<Key, WeightedPlace[]>();
  for (const place of places) {
    const group = groups.get(keyOf(place));
    if (group === undefined) groups.set(keyOf(place), [place]);
    else group.push(place);
  }
  return groups;
}
