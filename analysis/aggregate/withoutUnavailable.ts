import { type Column, isCarried, type MissingReason } from '../column.ts';

/** Children with some areas taken out, and why each of these has no score. */
export interface Available {
  readonly children: readonly Column[];
  readonly out: ReadonlyMap<number, MissingReason>;
}

/**
 * Takes out the areas that have too few of a node's children, or one that is known but not to be
 * calculated (`isCarried`).
 *
 * @param children -     k columns of n scores
 * @param minimumShare - least share of present children, 0 to 1; every child counts the same
 * @returns the columns with those areas as gaps, and the reason of each; an area without any child
 *   is not named
 * @cost O(gaps), O(n k) where areas are taken out
 * @source becker2022, data availability threshold
 */
export function withoutUnavailable(children: readonly Column[], minimumShare: number): Available {
  const out = new Map<number, MissingReason>();
  const lacking = new Map<number, number>();
  for (const { missing } of children) {
    for (const [row, reason] of missing) {
      lacking.set(row, (lacking.get(row) ?? 0) + 1);
      if (isCarried(reason) && !out.has(row)) out.set(row, reason);
    }
  }
  for (const [row, count] of lacking) {
    const share = 1 - count / children.length;
    if (share > 0 && share < minimumShare && !out.has(row)) out.set(row, 'below-threshold');
  }
  return out.size === 0
    ? { children, out }
    : { children: children.map((c) => without(c, out)), out };
}

function without({ values, missing }: Column, out: Column['missing']): Column {
  const cut = values.slice();
  const reasons = new Map(missing);
  for (const [row, reason] of out) {
    cut[row] = Number.NaN;
    if (!reasons.has(row)) reasons.set(row, reason);
  }
  return { values: cut, missing: reasons };
}
