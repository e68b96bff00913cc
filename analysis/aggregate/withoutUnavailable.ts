import type { Column } from '../column.ts';

/**
 * Takes out the areas that have too few of a node's children.
 *
 * @param children -     k columns of n scores
 * @param minimumShare - least share of present children, 0 to 1; every child counts the same
 * @returns the columns with those areas as gaps, and the rows of those with some children left
 * @cost O(n k)
 * @source becker2022, data availability threshold
 */
export function withoutUnavailable(
  children: readonly Column[],
  minimumShare: number,
): { readonly children: readonly Column[]; readonly below: ReadonlySet<number> } {
  const below = new Set<number>();
  if (minimumShare <= 0) return { children, below };
  const lacking = new Map<number, number>();
  for (const { missing } of children) {
    for (const row of missing.keys()) lacking.set(row, (lacking.get(row) ?? 0) + 1);
  }
  for (const [row, count] of lacking) {
    const share = 1 - count / children.length;
    if (share > 0 && share < minimumShare) below.add(row);
  }
  if (below.size === 0) return { children, below };
  return {
    children: children.map(({ values, missing }) => {
      const cut = values.slice();
      const reasons = new Map(missing);
      for (const row of below) {
        cut[row] = Number.NaN;
        if (!reasons.has(row)) reasons.set(row, 'below-threshold');
      }
      return { values: cut, missing: reasons };
    }),
    below,
  };
}
