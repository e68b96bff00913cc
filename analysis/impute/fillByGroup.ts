import type { Column } from '../column.ts';
import { centre } from './centre.ts';
import { fill } from './imputer.ts';

/**
 * Fills gaps with the mean or median of the group.
 *
 * @param source - n values
 * @param groups - n words
 * @param kind -   mean or median
 * @returns n values; gaps of areas without group, and of groups without value, stay
 * @cost O(n), only where there are gaps
 */
export function fillByGroup(
  source: Column,
  groups: readonly (string | null)[],
  kind: 'mean' | 'median',
): Column {
  if (source.missing.size === 0) return source;
  const members = new Map<string, number[]>();
  for (const row of source.missing.keys()) {
    const group = groups[row];
    if (typeof group === 'string') members.set(group, []);
  }
  source.values.forEach((value, row) => {
    const group = groups[row];
    if (typeof group === 'string' && !Number.isNaN(value)) members.get(group)?.push(value);
  });
  const centres = new Map<string, number>();
  for (const [group, values] of members)
    centres.set(group, centre(Float64Array.from(values), kind));
  return fill(source, (row) => centres.get(groups[row] ?? '') ?? Number.NaN);
}
